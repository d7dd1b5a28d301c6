import "@mantine/core/styles.css";
import "./app.css";

import { MantineProvider } from "@mantine/core";
import { useColorScheme } from "@mantine/hooks";
import { type ReactNode, useLayoutEffect } from "react";
import { browser } from "wxt/browser";

import { useDisplay } from "@/components/hooks/use-display";
import { useSetting } from "@/components/hooks/use-setting";
import { PRIVACY } from "@/lib/model/settings/privacy";
import { locale } from "@/lib/text/locale";

import { CardBoundary } from "./card-boundary";
import { PicturesContext } from "./pictures";
import { showDisplay } from "./show-display";
import { cssVariables, theme } from "./theme";

/** The scheme is a setting of ours: Mantine is told of it, and keeps none. */
const NO_MANAGER = {
  get: <T,>(standard: T) => standard,
  set: () => null,
  subscribe: () => null,
  unsubscribe: () => null,
  clear: () => null,
};

interface Props {
  /** Of the page; Livetap's name without. */
  title?: string;
  children: ReactNode;
}

/** What every page of the extension stands in: language, the display the user chose, pictures or none, and the last error boundary. */
export function App({ title, children }: Props) {
  const display = useDisplay();
  const { value: privacy } = useSetting(PRIVACY);
  const system = useColorScheme("light", { getInitialValueInEffect: false });
  const scheme = display.scheme === "auto" ? system : display.scheme;
  useLayoutEffect(() => {
    showDisplay(document.documentElement, display, system);
  }, [display, system]);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.title = title ?? browser.i18n.getMessage("extension_name");
  }, [title]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={NO_MANAGER}
      defaultColorScheme={scheme}
      forceColorScheme={scheme}
    >
      <PicturesContext value={privacy?.hasPictures ?? false}>
        <CardBoundary>{children}</CardBoundary>
      </PicturesContext>
    </MantineProvider>
  );
}

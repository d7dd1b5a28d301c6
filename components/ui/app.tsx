import "@mantine/core/styles.css";
import "./app.css";

import { MantineProvider } from "@mantine/core";
import { type ReactNode, useLayoutEffect } from "react";
import { browser } from "wxt/browser";

import { locale } from "@/lib/text/locale";

import { CardBoundary } from "./card-boundary";
import { cssVariables, theme } from "./theme";

interface Props {
  /** Of the page; Livetap's name without. */
  title?: string;
  children: ReactNode;
}

/** What every page of the extension stands in: language, theme, light or dark as the system is, and the last error boundary. */
export function App({ title, children }: Props) {
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.title = title ?? browser.i18n.getMessage("extension_name");
  }, [title]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
    >
      <CardBoundary>{children}</CardBoundary>
    </MantineProvider>
  );
}

import { useEffect, useMemo, useState } from "react";
import { browser } from "wxt/browser";

import { DatabaseProvider } from "@/components/hooks/database-context";
import { useDisplay } from "@/components/hooks/use-display";
import { useOpening } from "@/components/hooks/use-opening";
import { useOverlayLive } from "@/components/hooks/use-overlay";
import { useSetting } from "@/components/hooks/use-setting";
import { PicturesContext } from "@/components/ui/pictures";
import type { OverlayAddress } from "@/lib/model/overlay/address";
import type { Layout } from "@/lib/model/overlay/layout";
import { createMask } from "@/lib/model/overlay/profanity/mask";
import { OVERLAY, type OverlaySettings } from "@/lib/model/settings/overlay";
import { PRIVACY } from "@/lib/model/settings/privacy";

import { Hint } from "./hint";
import { LiveWidget } from "./live-widget";
import { MaskContext } from "./mask-context";
import { keepFirstPaint } from "./first-colour";
import { Recover } from "./recover";
import { SampleWidget } from "./sample-widget";
import { Stage } from "./stage";

type Database = Parameters<typeof DatabaseProvider>[0]["database"];

interface Props {
  address: OverlayAddress;
  database: Database;
}

/** What streaming software captures: a layout and nothing else. */
export function OverlayPage({ address, database }: Props) {
  const { value: settings } = useSetting(OVERLAY);
  const { value: privacy } = useSetting(PRIVACY);
  const { motion } = useDisplay();
  useEffect(() => {
    document.documentElement.dataset.motion = motion;
  }, [motion]);
  if (!settings) return null;
  const layout = layoutOf(settings, address.layout);
  if (!layout)
    return <Hint words={browser.i18n.getMessage("overlay_hintLayout")} />;
  return (
    <main className="overlay">
      <PicturesContext value={privacy?.hasPictures ?? false}>
        <Masked settings={settings}>
          <Shown layout={layout} address={address} database={database} />
        </Masked>
      </PicturesContext>
    </main>
  );
}

function layoutOf(
  { layouts }: OverlaySettings,
  wanted: string,
): Layout | undefined {
  return wanted === "" ? layouts[0] : layouts.find(({ id }) => id === wanted);
}

interface MaskedProps {
  settings: OverlaySettings;
  children: React.ReactNode;
}

function Masked({ settings: { masked, allowed }, children }: MaskedProps) {
  const mask = useMemo(
    () => createMask({ masked, allowed }),
    [masked, allowed],
  );
  return <MaskContext value={mask}>{children}</MaskContext>;
}

function Shown({ layout, address, database }: Props & { layout: Layout }) {
  const { failure, tryAgain } = useOpening(database);
  const { id, background } = layout;
  useEffect(() => {
    keepFirstPaint(localStorage, id, background);
    document.documentElement.style.background =
      background.kind === "colour" ? background.colour : "";
  }, [id, background]);
  if (address.isSample)
    return (
      <Stage layout={layout}>
        {(widget) => <SampleWidget widget={widget} />}
      </Stage>
    );
  if (failure)
    return (
      <>
        <Stage layout={{ ...layout, widgets: [] }}>{() => null}</Stage>
        <Hint words={browser.i18n.getMessage("overlay_hintDatabase")} />
      </>
    );
  return (
    <DatabaseProvider database={database} tryAgain={tryAgain}>
      <Recover>
        <LiveStage layout={layout} session={address.session} />
      </Recover>
    </DatabaseProvider>
  );
}

interface LiveProps {
  layout: Layout;
  session: string | null;
}

function LiveStage({ layout, session }: LiveProps) {
  const live = useOverlayLive(session);
  const [empty] = useState<Layout["widgets"]>([]);
  const shown = live ? layout : { ...layout, widgets: empty };
  return (
    <>
      <Stage key={live?.id} layout={shown}>
        {(widget) => live && <LiveWidget widget={widget} live={live} />}
      </Stage>
      <Hint
        words={browser.i18n.getMessage(
          live === null ? "overlay_hintNone" : "overlay_hintRuns",
        )}
      />
    </>
  );
}

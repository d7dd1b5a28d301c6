import { VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { usePopupMemory } from "@/components/hooks/use-popup-memory";
import { StartRecording } from "@/components/ui/start-recording";
import type { PopupView } from "@/lib/model/popup-view";

import { NoLive } from "./no-live";
import { Notices } from "./notices";
import { OtherLives } from "./other-lives";
import classes from "./popup.module.css";
import { PopupActions } from "./popup-actions";
import { PopupFooter } from "./popup-footer";
import { LiveFigures, LiveWho } from "./popup-live";
import { type PopupFacts, usePopupFacts } from "./use-popup-facts";
import { viewOf } from "./view-of";

/** What the toolbar's icon opens: the live of this window at a glance, as it was seen last until it is known as it is. */
export function Popup() {
  const { facts, hasConsent, give } = usePopupFacts();
  const [noticesHeight, setNoticesHeight] = useState(0);
  const view = facts && { ...viewOf(facts), noticesHeight };
  const isAllowed = hasConsent === true || facts?.tab?.isDemo === true;
  const isWhole = isAllowed && (!facts?.tab || facts.overview);
  const remembered = usePopupMemory(isWhole ? view : undefined);
  const shown = view ?? remembered;
  return (
    <main
      className={classes.root}
      aria-label={browser.i18n.getMessage("popup_name")}
      aria-busy={facts === undefined}
    >
      {facts && !isAllowed && <StartRecording onStart={() => void give()} />}
      {(isAllowed || !facts) && shown && (
        <Recording
          view={shown}
          facts={facts ?? null}
          onNotices={setNoticesHeight}
        />
      )}
    </main>
  );
}

interface Props {
  view: PopupView;
  /** Null while only what was seen last is known. */
  facts: PopupFacts | null;
  /** The height of all notices has changed. */
  onNotices: (height: number) => void;
}

function Recording({ view, facts, onNotices }: Props) {
  return (
    <>
      {view.live ? (
        <LiveWho live={view.live} at={view.at} health={facts?.health ?? null} />
      ) : (
        <VisuallyHidden component="h1">
          {browser.i18n.getMessage("popup_name")}
        </VisuallyHidden>
      )}
      <Notices
        facts={facts}
        remembered={view.noticesHeight}
        onHeight={onNotices}
      />
      {view.live && <LiveFigures figures={view.live.figures} />}
      {!view.live && <NoLive rows={view.last} last={facts?.last ?? null} />}
      <PopupActions hasLive={view.live !== null} facts={facts} />
      <OtherLives rows={view.others} others={facts?.others ?? null} />
      <PopupFooter view={view} change={facts?.change} />
    </>
  );
}

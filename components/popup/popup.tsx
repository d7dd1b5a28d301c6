import { browser } from "wxt/browser";

import { useConsent } from "@/components/hooks/use-consent";
import { useShownLive } from "@/components/hooks/use-shown-live";
import { Notice } from "@/components/ui/notice";
import { StartRecording } from "@/components/ui/start-recording";

import { LastSessions } from "./last-sessions";
import classes from "./popup.module.css";
import { PopupActions } from "./popup-actions";
import { PopupLive } from "./popup-live";

/** What the toolbar's icon opens: the live of this window at a glance. */
export function Popup() {
  const { hasConsent, give } = useConsent();
  const shown = useShownLive(hasConsent ?? true);
  const isReady = shown !== undefined && hasConsent !== undefined;
  return (
    <main
      className={classes.root}
      aria-label={browser.i18n.getMessage("popup_name")}
    >
      {isReady && !hasConsent && <StartRecording onStart={() => void give()} />}
      {isReady && hasConsent && (
        <>
          {shown.tab ? <PopupLive {...shown} /> : <NoLive />}
          <PopupActions {...shown} />
        </>
      )}
    </main>
  );
}

function NoLive() {
  return (
    <>
      <Notice
        tone="off"
        icon="live"
        text={browser.i18n.getMessage("popup_noLive")}
      />
      <LastSessions />
    </>
  );
}

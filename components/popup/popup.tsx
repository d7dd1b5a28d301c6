import { browser } from "wxt/browser";

import { healthByRules } from "@/components/hooks/health-by-rules";
import { useConsent } from "@/components/hooks/use-consent";
import { useSetting } from "@/components/hooks/use-setting";
import { RECORDING } from "@/lib/model/settings/recording";
import {
  type ShownLive,
  useShownLive,
} from "@/components/hooks/use-shown-live";
import { Notice } from "@/components/ui/notice";
import { StartRecording } from "@/components/ui/start-recording";

import { AllPaused } from "./all-paused";
import { LastSessions } from "./last-sessions";
import classes from "./popup.module.css";
import { PopupActions } from "./popup-actions";
import { PopupFooter } from "./popup-footer";
import { PopupLive } from "./popup-live";
import { StorageWarning } from "./storage-warning";

/** What the toolbar's icon opens: the live of this window at a glance. */
export function Popup() {
  const { hasConsent, give } = useConsent();
  const shown = useShownLive(hasConsent ?? true);
  const isReady = shown !== undefined && hasConsent !== undefined;
  const isDemo = shown?.tab?.isDemo === true;
  return (
    <main
      className={classes.root}
      aria-label={browser.i18n.getMessage("popup_name")}
    >
      {isReady && !hasConsent && !isDemo && (
        <StartRecording onStart={() => void give()} />
      )}
      {isReady && (hasConsent || isDemo) && <Recording {...shown} />}
    </main>
  );
}

function Recording(shown: ShownLive) {
  const { value: rules, change, hasFailed } = useSetting(RECORDING);
  if (!rules) return null;
  const { tab, health } = shown;
  const streamer = tab && !tab.isDemo ? tab.handle : null;
  const ruled =
    streamer === null ? health : healthByRules(health, rules, streamer);
  return (
    <>
      {rules.isPaused && <AllPaused change={change} />}
      <StorageWarning />
      {hasFailed && (
        <Notice
          tone="bad"
          icon="warning"
          text={browser.i18n.getMessage("actions_failed")}
        />
      )}
      {tab ? (
        <PopupLive {...shown} health={ruled} change={change} />
      ) : (
        <NoLive />
      )}
      <PopupActions {...shown} />
      <PopupFooter rules={rules} change={change} handle={streamer} />
    </>
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

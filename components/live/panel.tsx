import { useState } from "react";
import { browser } from "wxt/browser";

import { useConsent } from "@/components/hooks/use-consent";
import {
  isDemoShown,
  type ShownLive,
  useShownLive,
} from "@/components/hooks/use-shown-live";
import { Card } from "@/components/ui/card";
import { CardBoundary } from "@/components/ui/card-boundary";
import { EmptyState } from "@/components/ui/empty-state";
import { NoLiveYet } from "@/components/ui/no-live-yet";
import { StartRecording } from "@/components/ui/start-recording";

import { LiveTop } from "./live-top";
import classes from "./panel.module.css";
import { PanelBody } from "./panel-body";
import { Sessions } from "./sessions";

/** The side panel: one a window, on the live that was last looked at there. */
export function Panel() {
  const { hasConsent, give } = useConsent();
  const shown = useShownLive(hasConsent ?? true);
  const isKnown = shown !== undefined && hasConsent !== undefined;
  return (
    <main
      className={classes.root}
      aria-label={browser.i18n.getMessage("panel_name")}
      aria-busy={!isKnown}
    >
      {isKnown && (
        <Known {...{ shown, hasConsent }} onConsent={() => void give()} />
      )}
    </main>
  );
}

interface Props {
  shown: ShownLive;
  hasConsent: boolean;
  onConsent: () => void;
}

function Known({ shown, hasConsent, onConsent }: Props) {
  const [isListOpen, setIsListOpen] = useState(false);
  const { overview, tab, picked, pick } = shown;
  const isAllowed = hasConsent || isDemoShown(shown);
  const isHeld = isAllowed && !overview && shown.health.kind === "paused";
  const setList = (isOpen: boolean) => () => {
    setIsListOpen(isOpen);
  };
  const openSession = (session: string) => {
    pick(session);
    setIsListOpen(false);
  };
  if (isListOpen)
    return <Sessions onOpen={openSession} onClose={setList(false)} />;
  return (
    <>
      <CardBoundary>
        <LiveTop {...shown} onList={setList(true)} />
      </CardBoundary>
      {!hasConsent && tab?.isDemo !== true && (
        <Card title={browser.i18n.getMessage("panel_name")}>
          <StartRecording onStart={onConsent} />
        </Card>
      )}
      {hasConsent && !overview && !tab && <NoLive />}
      {isHeld && <Held />}
      {isAllowed && !isHeld && (overview ?? tab) && (
        <PanelBody
          key={overview?.id ?? `tab ${String(tab?.id)} ${String(picked)}`}
          overview={overview}
        />
      )}
    </>
  );
}

function Held() {
  return (
    <Card title={browser.i18n.getMessage("panel_name")} isTall>
      <EmptyState
        icon="lock"
        title={browser.i18n.getMessage("panel_held")}
        text={browser.i18n.getMessage("panel_heldHelp")}
      />
    </Card>
  );
}

function NoLive() {
  return (
    <Card title={browser.i18n.getMessage("panel_name")} isTall>
      <NoLiveYet />
    </Card>
  );
}

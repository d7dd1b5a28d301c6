import { browser } from "wxt/browser";

import {
  useMoments,
  useRecap,
  useRecapFigures,
  useSessionSummary,
} from "@/components/hooks/use-session-page";
import { CaptureDetails } from "@/components/live/capture-details";
import { Marks } from "@/components/live/marks";
import { PersonCards } from "@/components/live/person-cards";
import { EmptyState } from "@/components/ui/empty-state";
import type { SessionSummary } from "@/lib/model/session-summary";
import type { Moment } from "@/lib/model/moments";
import { hrefOf } from "@/lib/model/route";

import { PageHead } from "../page-head";
import type { PlaceProps } from "../places";
import { BattlesCard } from "./battles-card";
import { ConcentrationCard } from "./concentration-card";
import { KindsCard } from "./kinds-card";
import { LabelsCard } from "./labels-card";
import { MissedCard } from "./missed-card";
import { LinkButton } from "./link-button";
import { MomentsCard } from "./moments-card";
import { RatesCard } from "./rates-card";
import { ReachCard } from "./reach-card";
import { RecapTiles } from "./recap-tiles";
import { SessionChart } from "./session-chart";
import { SessionHead } from "./session-head";
import classes from "./session-page.module.css";
import { SessionTabs } from "./session-tabs";

/** One live with all that is known of it, while it goes on and afterwards. */
export function SessionPage({ params }: PlaceProps) {
  const summary = useSessionSummary(params.get("id") ?? "");
  if (summary === undefined) return null;
  return summary === null ? <Gone /> : <Session summary={summary} />;
}

const NO_MOMENTS: readonly Moment[] = [];

function Session({ summary }: { summary: SessionSummary }) {
  const { overview } = summary;
  const session = overview.number;
  const figures = useRecapFigures(session);
  const recap = useRecap(session);
  const moments = useMoments(session);
  return (
    <PersonCards session={session}>
      <SessionHead summary={summary} />
      <div className={classes.root}>
        {figures && <RecapTiles recap={figures} overview={overview} />}
        <SessionChart session={session} moments={moments ?? NO_MOMENTS} />
        <Marks session={session} />
        <MissedCard session={session} />
        <div className={classes.columns}>
          {moments && <MomentsCard moments={moments} id={overview.id} />}
          {figures && <RatesCard recap={figures} />}
          {recap && <ReachCard recap={recap} />}
          {recap && <ConcentrationCard recap={recap} />}
          <KindsCard session={session} id={overview.id} />
          <LabelsCard session={session} />
        </div>
        <BattlesCard session={session} streamer={overview.streamer.id} />
        <SessionTabs session={session} />
        <div className={classes.captured}>
          <CaptureDetails overview={overview} isOpen />
        </div>
      </div>
    </PersonCards>
  );
}

function Gone() {
  const { getMessage } = browser.i18n;
  return (
    <>
      <PageHead title={getMessage("dashboard_session")} />
      <EmptyState
        icon="list"
        title={getMessage("session_gone")}
        text={getMessage("session_goneHelp")}
      >
        <LinkButton icon="list" href={hrefOf("sessions")}>
          {getMessage("session_allLives")}
        </LinkButton>
      </EmptyState>
    </>
  );
}

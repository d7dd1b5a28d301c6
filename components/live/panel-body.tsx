import { Tabs } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import { browser } from "wxt/browser";

import { useCoverage } from "@/components/hooks/use-coverage";
import { Card } from "@/components/ui/card";
import { CardBoundary } from "@/components/ui/card-boundary";
import type { Coverage } from "@/lib/model/coverage";
import type { Overview } from "@/lib/model/overview";

import { CaptureDetails } from "./capture-details";
import { Feed } from "./feed";
import { FigureGrid } from "./figure-grid";
import { OverTime } from "./over-time";
import classes from "./panel-body.module.css";
import { PersonCards } from "./person-cards";
import { TopGifters } from "./top-gifters";

/** Before anything is recorded there is no session: the same places stand there, empty. */
const NO_SESSION = 0;
/** At hundreds of gaps the newest are what is asked for. */
const MAX_GAPS = 50;

export function PanelBody({ overview }: { overview: Overview | null }) {
  const session = overview?.number ?? NO_SESSION;
  const coverage = useCoverage(session, MAX_GAPS) ?? null;
  const details = overview && (
    <CaptureDetails overview={overview} coverage={coverage} />
  );
  const isWide = useMediaQuery("(min-width: 760px)", false, {
    getInitialValueInEffect: false,
  });
  const gifters = <TopGifters session={session} />;
  const feed = <Feed session={session} />;
  return (
    <PersonCards session={session}>
      <div className={classes.root}>
        <div className={classes.figures}>
          <CardBoundary>
            <FiguresAndCurve {...{ overview, session, coverage }} />
          </CardBoundary>
          {isWide && (
            <Card title={browser.i18n.getMessage("gifters_title")}>
              {gifters}
            </Card>
          )}
          {isWide && details}
        </div>
        {isWide ? (
          <Card title={browser.i18n.getMessage("feed_title")} isTall>
            {feed}
          </Card>
        ) : (
          <FeedOrGifters feed={feed} gifters={gifters} />
        )}
        {!isWide && details}
      </div>
    </PersonCards>
  );
}

function FiguresAndCurve(props: {
  overview: Overview | null;
  session: number;
  coverage: Coverage | null;
}) {
  const { overview, session, coverage } = props;
  return (
    <>
      <FigureGrid session={session} overview={overview} />
      <OverTime session={session} coverage={coverage} />
    </>
  );
}

interface Tabbed {
  feed: ReactNode;
  gifters: ReactNode;
}

function FeedOrGifters({ feed, gifters }: Tabbed) {
  return (
    <Tabs defaultValue="feed" className={classes.tabs} keepMounted={false}>
      <Tabs.List grow>
        <Tabs.Tab value="feed">
          {browser.i18n.getMessage("feed_title")}
        </Tabs.Tab>
        <Tabs.Tab value="gifters">
          {browser.i18n.getMessage("gifters_title")}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="feed" className={classes.tab}>
        <CardBoundary>{feed}</CardBoundary>
      </Tabs.Panel>
      <Tabs.Panel value="gifters" className={classes.tab}>
        <CardBoundary>{gifters}</CardBoundary>
      </Tabs.Panel>
    </Tabs>
  );
}

import { Tabs } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import { browser } from "wxt/browser";

import { useCoverage } from "@/components/hooks/use-coverage";
import { useSeries } from "@/components/hooks/use-series";
import { Card } from "@/components/ui/card";
import { CardBoundary } from "@/components/ui/card-boundary";
import type { Coverage } from "@/lib/model/coverage";
import type { Overview } from "@/lib/model/overview";

import { useNow } from "@/components/hooks/use-now";

import { BattleCard } from "./battle-card";
import { CaptureDetails } from "./capture-details";
import { CaptureShare } from "./capture-share";
import { Feed } from "./feed";
import { FigureGrid } from "./figure-grid";
import { GiftsTab } from "./gifts-tab";
import classes from "./panel-body.module.css";
import { PeopleTab } from "./people-tab";
import { ViewerCurve } from "./viewer-curve";
import { WordsTab } from "./words-tab";

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
  const now = useNow();
  const feed = <Feed session={session} />;
  return (
    <div className={classes.root}>
      <div className={classes.figures}>
        <CardBoundary>
          <FiguresAndCurve {...{ overview, session, coverage }} />
        </CardBoundary>
        <CardBoundary>
          <BattleCard session={session} now={now} />
        </CardBoundary>
        {isWide && <PanelTabs session={session} />}
        {isWide && details}
      </div>
      {isWide ? (
        <Card title={browser.i18n.getMessage("feed_title")} isTall>
          {feed}
        </Card>
      ) : (
        <PanelTabs session={session} feed={feed} />
      )}
      {!isWide && details}
    </div>
  );
}

function FiguresAndCurve(props: {
  overview: Overview | null;
  session: number;
  coverage: Coverage | null;
}) {
  const { overview, session, coverage } = props;
  const series = useSeries(session) ?? null;
  return (
    <>
      <FigureGrid overview={overview} series={series} />
      <Card
        title={browser.i18n.getMessage("curve_title")}
        aside={coverage && <CaptureShare coverage={coverage} />}
      >
        <ViewerCurve series={series} />
      </Card>
    </>
  );
}

interface Tabbed {
  session: number;
  feed?: ReactNode;
}

function PanelTabs({ session, feed }: Tabbed) {
  const { getMessage } = browser.i18n;
  const tabs = [
    ...(feed === undefined
      ? []
      : [{ value: "feed", name: getMessage("feed_title"), page: feed }]),
    {
      value: "people",
      name: getMessage("people_title"),
      page: <PeopleTab session={session} />,
    },
    {
      value: "gifts",
      name: getMessage("gifts_title"),
      page: <GiftsTab session={session} />,
    },
    {
      value: "words",
      name: getMessage("words_title"),
      page: <WordsTab session={session} />,
    },
  ];
  return (
    <Tabs
      defaultValue={feed === undefined ? "people" : "feed"}
      className={classes.tabs}
      keepMounted={false}
    >
      <Tabs.List grow>
        {tabs.map(({ value, name }) => (
          <Tabs.Tab key={value} value={value}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ value, page }) => (
        <Tabs.Panel key={value} value={value} className={classes.tab}>
          <CardBoundary>{page}</CardBoundary>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

import { useMediaQuery } from "@mantine/hooks";
import { useMemo } from "react";
import { browser } from "wxt/browser";

import { useNow } from "@/components/hooks/use-now";
import { Card } from "@/components/ui/card";
import { CardBoundary } from "@/components/ui/card-boundary";
import type { Overview } from "@/lib/model/overview";

import { BattleCard } from "./battle-card";
import { CaptureDetails } from "./capture-details";
import { Feed } from "./feed";
import { FigureGrid } from "./figure-grid";
import { GiftsTab } from "./gifts-tab";
import { OverTime } from "./over-time";
import classes from "./panel-body.module.css";
import { PanelTabs, type PanelTab } from "./panel-tabs";
import { PeopleTab } from "./people-tab";
import { WordsTab } from "./words-tab";

/** Before anything is recorded there is no session: the same places stand there, empty. */
const NO_SESSION = 0;

/** Beside the figures there is room for what else the panel has, and further out for the feed for itself. */
const WIDE = "(min-width: 760px)";
const WIDEST = "(min-width: 1160px)";

export function PanelBody({ overview }: { overview: Overview | null }) {
  const session = overview?.number ?? NO_SESSION;
  const isWide = useMatch(WIDE);
  const isWidest = useMatch(WIDEST);
  const tabs = useTabs(session);
  const [feed, ...others] = tabs;
  // The figures change four times a second; what only the session decides is not made again with them.
  const overTime = useMemo(() => <OverTime session={session} />, [session]);
    const details = overview && <CaptureDetails overview={overview} />;
  return (
    <div className={classes.root}>
      <div className={classes.figures}>
        <CardBoundary>
          <Battle session={session} />
        </CardBoundary>
        <CardBoundary>
          <FigureGrid session={session} overview={overview} />
        </CardBoundary>
        {overTime}
        {isWide && details}
      </div>
      {isWidest && feed && (
        <Card title={feed.title} isTall>
          {feed.content}
        </Card>
      )}
      <PanelTabs tabs={isWidest ? others : tabs} />
      {!isWide && details}
    </div>
  );
}

/** Told the time by itself: with a battle nothing else moves. */
function Battle({ session }: { session: number }) {
  const now = useNow();
  return <BattleCard session={session} now={now} />;
}

function useMatch(query: string): boolean {
  return useMediaQuery(query, false, { getInitialValueInEffect: false });
}

function useTabs(session: number): PanelTab[] {
  return useMemo(
    () => [
      {
        id: "feed",
        title: browser.i18n.getMessage("feed_title"),
        content: <Feed session={session} />,
      },
      {
        id: "people",
        title: browser.i18n.getMessage("people_title"),
        content: <PeopleTab session={session} />,
      },
      {
        id: "gifts",
        title: browser.i18n.getMessage("gifts_title"),
        content: <GiftsTab session={session} />,
      },
      {
        id: "words",
        title: browser.i18n.getMessage("words_title"),
        content: <WordsTab session={session} />,
      },
    ],
    [session],
  );
}

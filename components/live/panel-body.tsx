import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useMemo } from "react";
import { browser } from "wxt/browser";

import { Card } from "@/components/ui/card";
import { CardBoundary } from "@/components/ui/card-boundary";
import type { Overview } from "@/lib/model/overview";

import { CaptureDetails } from "./capture-details";
import { Feed } from "./feed";
import { FigureGrid } from "./figure-grid";
import { OverTime } from "./over-time";
import classes from "./panel-body.module.css";
import { PanelTabs, type PanelTab } from "./panel-tabs";
import { TopGifters } from "./top-gifters";

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
  return (
    <div className={classes.root}>
      <div className={classes.figures}>
        <CardBoundary>
          <FigureGrid session={session} overview={overview} />
        </CardBoundary>
        {overTime}
        {isWide && <Details overview={overview} />}
      </div>
      {isWidest && feed && (
        <Card title={feed.title} isTall>
          {feed.content}
        </Card>
      )}
      <PanelTabs tabs={isWidest ? others : tabs} />
      {!isWide && <Details overview={overview} />}
    </div>
  );
}

function useMatch(query: string): boolean {
  return useMediaQuery(query, false, { getInitialValueInEffect: false });
}

function Details({ overview }: { overview: Overview | null }): ReactNode {
  return overview && <CaptureDetails overview={overview} />;
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
        title: browser.i18n.getMessage("gifters_title"),
        content: <TopGifters session={session} />,
      },
    ],
    [session],
  );
}

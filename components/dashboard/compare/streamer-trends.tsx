import { browser } from "wxt/browser";

import { useAudience, useTrend } from "@/components/hooks/use-compare";
import { EmptyState } from "@/components/ui/empty-state";

import { ArrivalsTable } from "./arrivals-table";
import { AwayList } from "./away-list";
import classes from "./compare-page.module.css";
import { TrendCharts } from "./trend-charts";
import { UsualLive } from "./usual-live";

/** All lives of one streamer. */
export function StreamerTrends({ streamer }: { streamer: string }) {
  const lives = useTrend(streamer);
  const audience = useAudience(streamer);
  if (!lives) return null;
  if (lives.length < 2)
    return (
      <EmptyState
        icon="poll"
        title={browser.i18n.getMessage("compare_empty")}
        text={browser.i18n.getMessage("compare_emptyHelp")}
      />
    );
  return (
    <div className={classes.page}>
      <TrendCharts lives={lives} />
      <UsualLive lives={lives} />
      {audience ? (
        <>
          <ArrivalsTable arrivals={audience.arrivals} />
          <AwayList away={audience.away} streamer={streamer} />
        </>
      ) : (
        <p className={classes.help} role="status">
          {browser.i18n.getMessage("compare_counting")}
        </p>
      )}
    </div>
  );
}

import { lazy, memo, Suspense } from "react";
import { browser } from "wxt/browser";

import { useSetting } from "@/components/hooks/use-setting";
import { useBattles, useTimeline } from "@/components/hooks/use-timeline";
import { Card } from "@/components/ui/card";
import type { BattleStretch } from "@/lib/model/battles";
import { CHART } from "@/lib/model/settings/chart";

import { CaptureShare } from "./capture-share";
import classes from "./over-time.module.css";
import { SeriesChoice } from "./series-choice";
import { TimelineTable } from "./timeline-table";
import { ZoomChoice } from "./zoom-choice";

/** The charts are half of the code, and the figures need not wait for them. */
const Lanes = lazy(async () => {
  const { Lanes: lanes } = await import("./lanes");
  return { default: lanes };
});

interface Props {
  session: number;
}

const NO_BATTLES: readonly BattleStretch[] = [];

/** How the live went: one lane a curve, all on one axis of time. */
export const OverTime = memo(function OverTime({ session }: Props) {
  const { value = CHART.standard, change } = useSetting(CHART);
  const timeline = useTimeline(session, value.zoom);
  const battles = useBattles(session) ?? NO_BATTLES;
  const isEmpty = !timeline || timeline.viewers.length < 2;
  return (
    <Card
      title={browser.i18n.getMessage("chart_title")}
      aside={
        <ZoomChoice
          zoom={value.zoom}
          onChange={(zoom) => {
            change({ zoom });
          }}
        />
      }
    >
      <div className={classes.controls}>
        <SeriesChoice
          chosen={value.series}
          onChange={(series) => {
            change({ series });
          }}
        />
        <CaptureShare session={session} />
      </div>
      {isEmpty && (
        <p className={classes.empty}>
          {browser.i18n.getMessage("chart_empty")}
        </p>
      )}
      {!isEmpty && value.series.length === 0 && (
        <p className={classes.empty}>{browser.i18n.getMessage("chart_none")}</p>
      )}
      {!isEmpty && value.series.length > 0 && (
        <Suspense fallback={<div className={classes.empty} />}>
          <Lanes timeline={timeline} battles={battles} series={value.series} />
          <TimelineTable timeline={timeline} series={value.series} />
        </Suspense>
      )}
    </Card>
  );
});

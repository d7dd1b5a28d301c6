import { lazy, memo, Suspense, useMemo } from "react";
import { browser } from "wxt/browser";

import { useMarks } from "@/components/hooks/use-marks";
import { type Change, useSetting } from "@/components/hooks/use-setting";
import { useBands } from "@/components/hooks/use-past-lives";
import { useBattles, useTimeline } from "@/components/hooks/use-timeline";
import { Card } from "@/components/ui/card";
import type { BattleStretch } from "@/lib/model/battles";
import { CHART, type ChartSettings } from "@/lib/model/settings/chart";

import { CaptureShare } from "./capture-share";
import { FoldButton } from "./fold-button";
import classes from "./over-time.module.css";
import { markFlag } from "./timeline-marks";
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

/** How the live went: one lane a curve, all on one axis of time. Folded, it leaves its room to the feed. */
export const OverTime = memo(function OverTime({ session }: Props) {
  const { value = CHART.standard, change } = useSetting(CHART);
  const { zoom, isFolded } = value;
  return (
    <Card
      title={browser.i18n.getMessage("chart_title")}
      aside={
        <span className={classes.aside}>
          {!isFolded && (
            <ZoomChoice
              zoom={zoom}
              onChange={(wanted) => {
                change({ zoom: wanted });
              }}
            />
          )}
          <FoldButton
            isFolded={isFolded}
            onToggle={() => {
              change({ isFolded: !isFolded });
            }}
          />
        </span>
      }
    >
      {!isFolded && <Curves session={session} value={value} change={change} />}
    </Card>
  );
});

interface CurvesProps extends Props {
  value: ChartSettings;
  change: Change<ChartSettings>;
}

function Curves({ session, value, change }: CurvesProps) {
  const { series, zoom } = value;
  const timeline = useTimeline(session, zoom);
  const battles = useBattles(session) ?? NO_BATTLES;
  const bands = useBands(session, series);
  const own = useMarks(session);
  const marks = useMemo(() => own.map(markFlag), [own]);
  const isEmpty = !timeline || timeline.viewers.length < 2;
  return (
    <>
      <div className={classes.controls}>
        <SeriesChoice
          chosen={series}
          onChange={(chosen) => {
            change({ series: chosen });
          }}
        />
        <CaptureShare session={session} />
      </div>
      {isEmpty && (
        <p className={classes.empty}>
          {browser.i18n.getMessage("chart_empty")}
        </p>
      )}
      {!isEmpty && series.length === 0 && (
        <p className={classes.empty}>{browser.i18n.getMessage("chart_none")}</p>
      )}
      {!isEmpty && series.length > 0 && (
        <Suspense fallback={<div className={classes.empty} />}>
          <Lanes {...{ timeline, battles, series, bands, marks }} />
          <TimelineTable timeline={timeline} series={series} />
        </Suspense>
      )}
    </>
  );
}

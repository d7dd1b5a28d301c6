import { useResizeObserver } from "@mantine/hooks";
import { lazy, Suspense, useMemo } from "react";
import { browser } from "wxt/browser";

import { PLOT } from "@/components/charts/plot";
import type { TimeMark } from "@/components/charts/time-marks";
import { useMarks } from "@/components/hooks/use-marks";
import { type Change, useSetting } from "@/components/hooks/use-setting";
import { useBattles, useTimeline } from "@/components/hooks/use-timeline";
import { CaptureShare } from "@/components/live/capture-share";
import { SeriesChoice } from "@/components/live/series-choice";
import { markFlag } from "@/components/live/timeline-marks";
import { SERIES_LOOKS } from "@/components/live/series-looks";
import { TimelineTable } from "@/components/live/timeline-table";
import { Card } from "@/components/ui/card";
import type { BattleStretch } from "@/lib/model/battles";
import type { Moment } from "@/lib/model/moments";
import { CHART, type ChartSettings } from "@/lib/model/settings/chart";
import { about } from "@/lib/text/about";
import { formatShortClock } from "@/lib/text/time";

import { momentWords } from "./moment-words";
import classes from "./session-chart.module.css";
import { spacedMoments } from "./spaced-moments";

const Lanes = lazy(async () => {
  const { Lanes: lanes } = await import("@/components/live/lanes");
  return { default: lanes };
});

interface Props {
  session: number;
  moments: readonly Moment[];
}

/** The whole live on one axis, with its gaps, battles and best moments. */
export function SessionChart(props: Props) {
  const { value = CHART.standard, change } = useSetting(CHART);
  return (
    <Card title={browser.i18n.getMessage("chart_title")}>
      <Curves {...props} value={value} change={change} />
    </Card>
  );
}

interface CurvesProps extends Props {
  value: ChartSettings;
  change: Change<ChartSettings>;
}

const NO_BATTLES: readonly BattleStretch[] = [];
const USUAL_WIDTH = 360;
/** The controls are as wide as the chart and its axes. */
const BESIDE = PLOT.left + PLOT.right - 20;

function Curves({ session, moments, value, change }: CurvesProps) {
  const { series } = value;
  const timeline = useTimeline(session, "all");
  const battles = useBattles(session) ?? NO_BATTLES;
  const [ref, { width }] = useResizeObserver<HTMLDivElement>();
  const own = useMarks(session);
  const marks = useMemo(() => {
    if (!timeline) return [];
    const taken = [
      ...(timeline.peak ? [timeline.peak.at] : []),
      ...battles.map(({ from, to }) => (from + to) / 2),
    ];
    const { from, to } = timeline;
    const room = { from, to, taken, width: (width || USUAL_WIDTH) - BESIDE };
    const found = spacedMoments(moments, room).map(momentMark);
    return [...found, ...own.map(markFlag)];
  }, [moments, own, timeline, battles, width]);
  const isEmpty = !timeline || timeline.viewers.length < 2;
  const { getMessage } = browser.i18n;
  return (
    <>
      <div ref={ref} className={classes.controls}>
        <SeriesChoice
          chosen={series}
          onChange={(chosen) => {
            change({ series: chosen });
          }}
        />
        <CaptureShare session={session} />
      </div>
      {isEmpty || series.length === 0 ? (
        <p className={classes.empty}>
          {isEmpty
            ? timeline !== undefined && getMessage("chart_empty")
            : getMessage("chart_none")}
        </p>
      ) : (
        <Suspense fallback={<div className={classes.empty} />}>
          <Lanes {...{ timeline, battles, series, marks }} />
          <TimelineTable timeline={timeline} series={series} />
        </Suspense>
      )}
    </>
  );
}

function momentMark(moment: Moment): TimeMark {
  const { at, peakAt, series } = moment;
  return {
    ...{ id: `moment ${String(at)}`, from: peakAt, to: peakAt },
    ...{ kind: SERIES_LOOKS[series].kind, icon: "star" },
    words: about(formatShortClock(peakAt), momentWords(moment)),
  };
}

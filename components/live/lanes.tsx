import { useState } from "react";
import { browser } from "wxt/browser";

import { GapLayer } from "@/components/charts/gap-layer";
import { Lane, type LanePoint } from "@/components/charts/lane";
import { type TimeMark, TimeMarks } from "@/components/charts/time-marks";
import { Icon } from "@/components/ui/icon";
import { kindColour } from "@/components/ui/kind-mark";
import type { BattleStretch } from "@/lib/model/battles";
import type { SeriesName, Timeline } from "@/lib/model/series";
import { formatFigure, formatRate } from "@/lib/text/numbers";
import { formatClock, formatShortClock } from "@/lib/text/time";

import { gapsWords } from "./gap-words";
import classes from "./lanes.module.css";
import { SERIES_LOOKS } from "./series-looks";
import { timelineMarks } from "./timeline-marks";
import { lanePoints, valueAt } from "./timeline-points";
import { summaryOf } from "./timeline-words";

interface Props {
  timeline: Timeline;
  battles: readonly BattleStretch[];
  series: readonly SeriesName[];
  /** What else is to be found again. */
  marks?: readonly TimeMark[];
}

const NO_MARKS: readonly TimeMark[] = [];

/** The more lanes, the lower each of them. */
const HEIGHTS = [104, 62, 46];
const LEAST_HEIGHT = 40;

export function Lanes(props: Props) {
  const { timeline, battles, series, marks = NO_MARKS } = props;
  const [at, setAt] = useState<number | null>(null);
  const { from, to, gaps } = timeline;
  const span = { from, to };
  const height = HEIGHTS[series.length - 1] ?? LEAST_HEIGHT;
  return (
    <div className={classes.root}>
      <TimeMarks
        marks={[...timelineMarks(timeline, battles), ...marks]}
        span={span}
      />
      <GapLayer
        gaps={gaps}
        tell={gapsWords}
        label={browser.i18n.getMessage("gap_title")}
        span={span}
        onPoint={setAt}
      >
        <div role="img" aria-label={summaryOf(timeline, series)}>
          {series.map((name, index) => {
            const points = lanePoints(timeline, name);
            return (
              <div key={name}>
                <Head name={name} points={points} at={at} />
                <Lane
                  points={points}
                  span={span}
                  colour={`var(--lt-${SERIES_LOOKS[name].kind})`}
                  height={height}
                  shape={name === "viewers" ? "curve" : "steps"}
                  hasAxis={index === series.length - 1}
                  at={at}
                />
              </div>
            );
          })}
        </div>
      </GapLayer>
      <span className={classes.at} data-shown={at !== null || undefined}>
        {at === null ? "" : pointedAt(at, timeline)}
      </span>
    </div>
  );
}

/** Within an hour the seconds matter. */
const HOUR_MS = 3_600_000;

function pointedAt(at: number, { from, to }: Timeline): string {
  return to - from > HOUR_MS ? formatShortClock(at) : formatClock(at);
}

interface HeadProps {
  name: SeriesName;
  points: readonly LanePoint[];
  at: number | null;
}

/** Name and value of a lane: of the time that is pointed at, else the last. */
function Head({ name, points, at }: HeadProps) {
  const { kind, icon, name: nameOf } = SERIES_LOOKS[name];
  const value = valueAt(points, at ?? Infinity);
  const format = name === "viewers" ? formatFigure : formatRate;
  return (
    <div className={classes.head}>
      <span className={classes.icon} style={kindColour(kind)}>
        <Icon name={icon} size={11} />
      </span>
      {nameOf()}
      <strong className={classes.value}>
        {value === null ? "–" : format(value)}
      </strong>
      {name !== "viewers" && browser.i18n.getMessage("chart_perMinute")}
    </div>
  );
}

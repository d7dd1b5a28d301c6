import { useState } from "react";
import { browser } from "wxt/browser";

import { GapLayer } from "@/components/charts/gap-layer";
import { Lane, type LanePoint } from "@/components/charts/lane";
import { type TimeMark, TimeMarks } from "@/components/charts/time-marks";
import { Icon } from "@/components/ui/icon";
import { kindColour } from "@/components/ui/kind-mark";
import type { Bands } from "@/components/hooks/use-past-lives";
import type { BattleStretch } from "@/lib/model/battles";
import type { SeriesName, Timeline } from "@/lib/model/series";
import { formatFigure, formatRate } from "@/lib/text/numbers";
import { formatClock, formatShortClock } from "@/lib/text/time";

import { gapsWords } from "./gap-words";
import classes from "./lanes.module.css";
import { lastTimeOf, paceSummary, usualAt, usualWords } from "./pace-words";
import { SERIES_LOOKS } from "./series-looks";
import { timelineMarks } from "./timeline-marks";
import { lanePoints, valueAt } from "./timeline-points";
import { summaryOf } from "./timeline-words";

interface Props {
  timeline: Timeline;
  battles: readonly BattleStretch[];
  series: readonly SeriesName[];
  /** What is usual for the streamer. */
  bands?: Bands;
  /** What else is to be found again. */
  marks?: readonly TimeMark[];
}

const NO_MARKS: readonly TimeMark[] = [];

/** The more lanes, the lower each of them. */
const HEIGHTS = [104, 62, 46];
const LEAST_HEIGHT = 40;

export function Lanes(props: Props) {
  const { timeline, battles, series, bands = {}, marks = NO_MARKS } = props;
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
        <div
          role="img"
          aria-label={[
            summaryOf(timeline, series),
            ...paceSummary(timeline, series, bands),
          ].join(". ")}
        >
          {series.map((name, index) => {
            const points = lanePoints(timeline, name);
            return (
              <div key={name}>
                <Head {...{ name, points, at }} band={bands[name]} />
                <Lane
                  points={points}
                  span={span}
                  colour={`var(--lt-${SERIES_LOOKS[name].kind})`}
                  height={height}
                  shape={name === "viewers" ? "curve" : "steps"}
                  hasAxis={index === series.length - 1}
                  at={at}
                  band={bands[name]}
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
  band: Bands[SeriesName];
}

/** Name and value of a lane: of the time that is pointed at, else the last. */
function Head({ name, points, at, band }: HeadProps) {
  const { kind, icon, name: nameOf } = SERIES_LOOKS[name];
  const value = valueAt(points, at ?? Infinity);
  const format = name === "viewers" ? formatFigure : formatRate;
  const usual = usualAt(band, at ?? lastTimeOf(points, name));
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
      {usual && (
        <span
          className={classes.usual}
          title={browser.i18n.getMessage("pace_help")}
        >
          {usualWords(usual, format)}
        </span>
      )}
    </div>
  );
}

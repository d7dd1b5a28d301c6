import { memo, useId } from "react";
import {
  Area,
  AreaChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";

import { formatTick } from "@/lib/text/numbers";
import { formatShortClock } from "@/lib/text/time";

import { PLOT } from "./plot";
import { type BandPoint, UsualBand } from "./usual-band";

export interface LanePoint {
  /** Epoch ms. */
  at: number;
  value: number | null;
}

interface Props {
  points: readonly LanePoint[];
  span: { from: number; to: number };
  colour: string;
  /** Of the plot, in pixels. */
  height: number;
  /** A mean over stretches of time has steps, a report a point. */
  shape: "curve" | "steps";
  /** Only the lowest of several lanes has the axis of time. */
  hasAxis: boolean;
  /** Time that is pointed at. */
  at: number | null;
  /** What is usual, drawn behind. */
  band?: readonly BandPoint[] | undefined;
}

const NO_BAND: readonly BandPoint[] = [];

const MINUTE_MS = 60_000;
const TICK = { fontSize: "var(--lt-type-1)", fill: "var(--lt-dim)" };
/** Lower than this there is no room for a tick between. */
const LOW = 60;

export const Lane = memo(function Lane(props: Props) {
  const { points, span, colour, height, shape, hasAxis, at } = props;
  const { band = NO_BAND } = props;
  const usual = band.filter(
    (minute) => minute.at >= span.from - MINUTE_MS && minute.at <= span.to,
  );
  const top = topOf(points, usual);
  const fill = useId();
  const bottom = hasAxis ? PLOT.bottom : PLOT.below;
  const whole = PLOT.top + height + bottom;
  return (
    <div style={{ position: "relative" }}>
      {usual.length > 0 && (
        <UsualBand {...{ band: usual, span, top, height, colour }} />
      )}
      <ResponsiveContainer
        width="100%"
        height={whole}
        initialDimension={{ width: 360, height: whole }}
      >
        <AreaChart
          data={[...points]}
          margin={{ top: PLOT.top, right: PLOT.right, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <defs>
            <linearGradient id={fill} x1="0" y1="0" x2="0" y2="1">
              <stop offset="0" stopColor={colour} stopOpacity={0.36} />
              <stop offset="1" stopColor={colour} stopOpacity={0.03} />
            </linearGradient>
          </defs>
          <CartesianGrid vertical={false} stroke="var(--lt-line)" />
          <XAxis
            dataKey="at"
            type="number"
            domain={[span.from, span.to]}
            allowDataOverflow
            tickFormatter={formatShortClock}
            tick={hasAxis && TICK}
            tickLine={false}
            axisLine={false}
            height={bottom}
            minTickGap={36}
          />
          <YAxis
            width={PLOT.left}
            ticks={height < LOW ? [0, top] : [0, top / 2, top]}
            domain={[0, top]}
            interval={0}
            tickFormatter={formatTick}
            tick={TICK}
            tickLine={false}
            axisLine={false}
          />
          {at !== null && (
            <ReferenceLine
              x={at}
              stroke="var(--lt-dim)"
              strokeDasharray="3 3"
            />
          )}
          <Area
            dataKey="value"
            type={shape === "curve" ? "monotone" : "stepAfter"}
            stroke={colour}
            strokeWidth={shape === "curve" ? 2 : 1.5}
            fill={`url(#${fill})`}
            isAnimationActive={false}
            dot={false}
            activeDot={false}
            connectNulls={false}
          />
        </AreaChart>
      </ResponsiveContainer>
    </div>
  );
});

/** What axes end at, times a power of ten; each has a half that is short to write. */
const ROUND = [1, 2, 3, 4, 5, 6, 8, 10];

/** The round number over the highest value. */
function topOf(
  points: readonly LanePoint[],
  usual: readonly BandPoint[],
): number {
  const highest = Math.max(
    2,
    ...points.map(({ value }) => value ?? 0),
    ...usual.map(({ high }) => high),
  );
  const power = 10 ** Math.floor(Math.log10(highest));
  const digit = ROUND.find((round) => round * power >= highest) ?? 10;
  return digit * power;
}

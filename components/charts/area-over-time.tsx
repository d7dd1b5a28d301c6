import { useId } from "react";
import {
  Area,
  AreaChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";

import { formatFigure } from "@/lib/text/numbers";
import { formatShortClock } from "@/lib/text/time";

import { ChartTip } from "./chart-tip";

export interface AreaPoint {
  at: number;
  value: number | null;
}

interface Props {
  points: readonly AreaPoint[];
  /** What the curve tells, in a sentence. */
  summary: string;
  unit: string;
  colour: string;
  height: number;
}

const TICK = { fontSize: 11, fill: "var(--lt-dim)" };

export function AreaOverTime(props: Props) {
  const { points, summary, unit, colour, height } = props;
  const fill = useId();
  return (
    <div role="img" aria-label={summary} style={{ height }}>
      <ResponsiveContainer
        width="100%"
        height={height}
        initialDimension={{ width: 360, height }}
      >
        <AreaChart
          data={[...points]}
          margin={{ top: 6, right: 20, bottom: 0, left: 0 }}
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
            domain={["dataMin", "dataMax"]}
            tickFormatter={formatShortClock}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            height={20}
            minTickGap={36}
          />
          <YAxis
            width={40}
            tickCount={4}
            tickFormatter={formatFigure}
            allowDecimals={false}
            tick={TICK}
            tickLine={false}
            axisLine={false}
          />
          <Tooltip
            content={<ChartTip unit={unit} />}
            isAnimationActive={false}
            cursor={{ stroke: "var(--lt-dim)", strokeDasharray: "3 3" }}
          />
          <Area
            dataKey="value"
            type="monotone"
            stroke={colour}
            strokeWidth={2}
            fill={`url(#${fill})`}
            isAnimationActive={false}
            dot={false}
            connectNulls={false}
          />
        </AreaChart>
      </ResponsiveContainer>
    </div>
  );
}

import {
  Bar,
  BarChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";

import { formatTick } from "@/lib/text/numbers";
import { formatShortClock } from "@/lib/text/time";

import { ChartTip } from "./chart-tip";

interface Props {
  points: readonly { at: number; value: number }[];
  /** What the bars tell, in a sentence. */
  summary: string;
  unit: string;
  colour: string;
  height: number;
}

const TICK = { fontSize: "var(--lt-type-1)", fill: "var(--lt-dim)" };

export function BarsOverTime(props: Props) {
  const { points, summary, unit, colour, height } = props;
  return (
    <div role="img" aria-label={summary} style={{ height }}>
      <ResponsiveContainer
        width="100%"
        height={height}
        initialDimension={{ width: 360, height }}
      >
        <BarChart
          data={[...points]}
          margin={{ top: 6, right: 20, bottom: 0, left: 0 }}
          barCategoryGap={points.length > 60 ? 0 : 1}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--lt-line)" />
          <XAxis
            dataKey="at"
            tickFormatter={formatShortClock}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            height={18}
            minTickGap={36}
          />
          <YAxis
            width={44}
            tickCount={3}
            tickFormatter={formatTick}
            allowDecimals={false}
            tick={TICK}
            tickLine={false}
            axisLine={false}
          />
          <Tooltip
            content={<ChartTip unit={unit} />}
            isAnimationActive={false}
            cursor={{ fill: "var(--lt-line)", opacity: 0.6 }}
          />
          <Bar dataKey="value" fill={colour} isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

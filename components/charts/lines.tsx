import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";

import { formatFigure } from "@/lib/text/numbers";

import { LinesTip } from "./lines-tip";

export interface ChartLine {
  id: string;
  name: string;
  colour: string;
  /** As SVG writes it; empty for a whole line. */
  dash: string;
  /** One for each place on the axis; null where there is none. */
  values: readonly (number | null)[];
}

interface Props {
  lines: readonly ChartLine[];
  /** What is shown, in words. */
  summary: string;
  height: number;
  /** What a place on the axis is called, on the axis and where it is pointed at. */
  nameX: (place: number) => string;
  nameAt?: (place: number) => string;
  formatY?: (value: number) => string;
  /** A value to compare with, dashed across. */
  across?: number | null;
  hasDots?: boolean;
}

const TICK = { fontSize: "var(--lt-type-1)", fill: "var(--lt-dim)" };

/** Several lines over the same places: minutes, or lives. */
export function Lines(props: Props) {
  const { lines, summary, height, nameX, formatY = formatFigure } = props;
  const { nameAt = nameX, across = null, hasDots = false } = props;
  return (
    <div role="img" aria-label={summary} style={{ height }}>
      <ResponsiveContainer
        width="100%"
        height={height}
        initialDimension={{ width: 360, height }}
      >
        <LineChart
          data={placesOf(lines)}
          margin={{ top: 8, right: 24, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--lt-line)" />
          <XAxis
            dataKey="place"
            tickFormatter={nameX}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            height={20}
            minTickGap={30}
          />
          <YAxis
            width={46}
            tickCount={3}
            domain={[0, "auto"]}
            tickFormatter={formatY}
            tick={TICK}
            tickLine={false}
            axisLine={false}
          />
          <Tooltip
            content={<LinesTip {...{ lines, nameAt, formatY }} />}
            isAnimationActive={false}
            cursor={{ stroke: "var(--lt-dim)", strokeDasharray: "3 3" }}
          />
          {across !== null && (
            <ReferenceLine
              y={across}
              stroke="var(--lt-dim)"
              strokeDasharray="4 4"
              ifOverflow="extendDomain"
            />
          )}
          {lines.map(({ id, colour, dash }, index) => (
            <Line
              key={id}
              dataKey={`line${String(index)}`}
              type="linear"
              stroke={colour}
              strokeWidth={2}
              strokeDasharray={dash}
              dot={hasDots ? { r: 2.5, fill: colour, strokeWidth: 0 } : false}
              activeDot={{ r: 3.5 }}
              isAnimationActive={false}
              connectNulls={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

type Place = Record<string, number | null>;

function placesOf(lines: readonly ChartLine[]): Place[] {
  const length = Math.max(0, ...lines.map(({ values }) => values.length));
  return Array.from({ length }, (_, place) => ({
    place,
    ...Object.fromEntries(
      lines.map(({ values }, index) => [
        `line${String(index)}`,
        values[place] ?? null,
      ]),
    ),
  }));
}

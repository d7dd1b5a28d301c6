import classes from "./chart-tip.module.css";
import type { ChartLine } from "./lines";
import { LineSample } from "./line-sample";

interface Props {
  lines: readonly ChartLine[];
  nameAt: (place: number) => string;
  formatY: (value: number) => string;
  /** Given by the chart. */
  active?: boolean;
  label?: unknown;
}

/** What every line has at the place that is pointed at. */
export function LinesTip({ lines, nameAt, formatY, active, label }: Props) {
  if (!active || typeof label !== "number") return null;
  const having = lines.filter(({ values }) => (values[label] ?? null) !== null);
  return (
    <div className={classes.root}>
      {nameAt(label)}
      {having.map((line) => (
        <div key={line.id}>
          <LineSample {...line} />{" "}
          <strong>{formatY(line.values[label] ?? 0)}</strong>{" "}
          {lines.length > 1 && <bdi>{line.name}</bdi>}
        </div>
      ))}
    </div>
  );
}

import { formatWhole } from "@/lib/text/numbers";
import { formatClock } from "@/lib/text/time";

import classes from "./chart-tip.module.css";

interface Props {
  unit: string;
  /** Given by the chart. */
  active?: boolean;
  label?: unknown;
  payload?: readonly { value?: unknown }[];
}

export function ChartTip({ unit, active, label, payload }: Props) {
  const value = payload?.[0]?.value;
  if (!active || typeof label !== "number" || typeof value !== "number")
    return null;
  return (
    <div className={classes.root}>
      <strong>{formatWhole(value)}</strong> {unit}
      <br />
      {formatClock(label)}
    </div>
  );
}

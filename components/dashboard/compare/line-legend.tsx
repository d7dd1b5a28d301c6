import { LineSample } from "@/components/charts/line-sample";
import type { ChartLine } from "@/components/charts/lines";

import classes from "./compare-page.module.css";

/** Which line is whose. */
export function LineLegend({ lines }: { lines: readonly ChartLine[] }) {
  return (
    <ul className={classes.legend}>
      {lines.map(({ id, name, colour, dash }) => (
        <li key={id}>
          <LineSample colour={colour} dash={dash} />
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}

import type { SessionSummary } from "@/lib/model/session-summary";
import { formatDay, formatElapsed } from "@/lib/text/time";

import classes from "./dialog.module.css";
import { liveName } from "./live-name";

/** Which lives something is about to be done with. */
export function LiveLines({ lives }: { lives: readonly SessionSummary[] }) {
  return (
    <ul className={classes.list}>
      {lives.map((live) => (
        <li key={live.overview.id}>
          <bdi>{liveName(live)}</bdi> · {formatDay(live.at)} ·{" "}
          {formatElapsed(live.durationMs)}
        </li>
      ))}
    </ul>
  );
}

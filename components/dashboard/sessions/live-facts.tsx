import { browser } from "wxt/browser";

import type { SessionSummary } from "@/lib/model/session-summary";
import { formatBytes } from "@/lib/text/bytes";
import { formatShort, formatWhole } from "@/lib/text/numbers";
import { formatShare } from "@/lib/text/share";
import { formatDay, formatElapsed } from "@/lib/text/time";

import classes from "./live-line.module.css";

/** When it was, how much of it there is, and its key figures. */
export function LiveFacts({ summary }: { summary: SessionSummary }) {
  const { at, durationMs, coveredShare, bytes, overview } = summary;
  const { viewersPeak, diamonds, comments, people } = overview.totals;
  const { getMessage } = browser.i18n;
  return (
    <>
      <div className={classes.when}>
        <time dateTime={new Date(at).toISOString()}>{formatDay(at)}</time>
        <span className={classes.dim}>
          {formatElapsed(durationMs)}
          {coveredShare !== null && (
            <> · {getMessage("lives_captured", formatShare(coveredShare))}</>
          )}
        </span>
        <span className={classes.dim}>
          {getMessage("lives_about", formatBytes(bytes))}
        </span>
      </div>
      <dl className={classes.figures}>
        <Figure name={getMessage("lives_peak")} value={viewersPeak} />
        <Figure name={getMessage("lives_diamonds")} value={diamonds} />
        <Figure name={getMessage("lives_comments")} value={comments} />
        <Figure name={getMessage("lives_people")} value={people} />
      </dl>
    </>
  );
}

function Figure({ name, value }: { name: string; value: number | null }) {
  return (
    <div className={classes.figure}>
      <dt>{name}</dt>
      <dd title={value === null ? undefined : formatWhole(value)}>
        {value === null ? "–" : formatShort(value)}
      </dd>
    </div>
  );
}

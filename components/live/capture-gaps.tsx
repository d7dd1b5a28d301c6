import { browser } from "wxt/browser";

import { causeWords } from "@/components/hooks/cause-words";
import {
  type CaptureGap,
  capturedOf,
  type Coverage,
  type OpenGap,
  openGapOf,
} from "@/lib/model/coverage";
import { formatDuration } from "@/lib/text/duration";
import { formatWhole } from "@/lib/text/numbers";
import { formatShare } from "@/lib/text/share";
import { formatClock, machineDuration } from "@/lib/text/time";

import classes from "./capture-gaps.module.css";
import { gapCountWords } from "./gap-words";

interface Props {
  coverage: Coverage;
  /** Our clock. */
  now: number;
}

/** What was not recorded, when and why; said aloud too when there is nothing of it. */
export function CaptureGaps({ coverage, now }: Props) {
  const { getMessage } = browser.i18n;
  const open = openGapOf(coverage, now);
  const { gaps, gapCount } = coverage;
  const more = gapCount - gaps.length;
  return (
    <section className={classes.root} aria-labelledby="capture-gaps">
      <h3 id="capture-gaps" className={classes.title}>
        {getMessage("gap_title")}
      </h3>
      <p className={classes.sum}>{sumWords(coverage, now)}</p>
      {(open ?? gaps.length > 0) && (
        <ol
          className={classes.list}
          tabIndex={0}
          aria-labelledby="capture-gaps"
        >
          {open && <OpenLine gap={open} now={now} />}
          {gaps.map((gap) => (
            <Line key={gap.from} gap={gap} />
          ))}
          {more > 0 && (
            <li className={classes.more}>
              {getMessage("gap_more", formatWhole(more))}
            </li>
          )}
        </ol>
      )}
    </section>
  );
}

function Line({ gap: { from, to, cause } }: { gap: CaptureGap }) {
  return (
    <li className={classes.line}>
      <time dateTime={new Date(from).toISOString()}>{formatClock(from)}</time>
      <time className={classes.long} dateTime={machineDuration(to - from)}>
        {formatDuration(to - from)}
      </time>
      <span className={classes.cause}>{causeWords(cause)}</span>
    </li>
  );
}

function OpenLine({ gap, now }: { gap: OpenGap; now: number }) {
  const { from, cause, isRunning } = gap;
  const { getMessage } = browser.i18n;
  const why = causeWords(cause);
  return (
    <li className={classes.line} data-open={isRunning || undefined}>
      <time dateTime={new Date(from).toISOString()}>{formatClock(from)}</time>
      <span className={classes.long}>
        {isRunning ? formatDuration(now - from) : getMessage("gap_open")}
      </span>
      <span className={classes.cause}>
        {isRunning ? getMessage("gap_now", why) : why}
      </span>
    </li>
  );
}

function sumWords(coverage: Coverage, now: number): string {
  const { spanMs, missedMs, share } = capturedOf(coverage, now);
  const span = formatDuration(spanMs);
  const count = coverage.gapCount + (isGrowing(coverage, now) ? 1 : 0);
  return count === 0
    ? browser.i18n.getMessage("gap_none", span)
    : browser.i18n.getMessage("gap_sum", [
        formatShare(share),
        span,
        gapCountWords(count),
        formatDuration(missedMs),
      ]);
}

/** The same on the folded line: what one has to see without opening it. */
export function shortSumWords(coverage: Coverage, now: number): string {
  const count = coverage.gapCount + (isGrowing(coverage, now) ? 1 : 0);
  return count === 0
    ? browser.i18n.getMessage("gap_noneShort")
    : browser.i18n.getMessage("gap_sumShort", [
        formatShare(capturedOf(coverage, now).share),
        gapCountWords(count),
      ]);
}

function isGrowing(coverage: Coverage, now: number): boolean {
  return openGapOf(coverage, now)?.isRunning === true;
}

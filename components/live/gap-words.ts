import { browser } from "wxt/browser";

import { causeWords } from "@/components/hooks/cause-words";
import type { GapCause } from "@/lib/model/session";
import { formatDuration } from "@/lib/text/duration";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatClock } from "@/lib/text/time";

/** "1 gap", "4 gaps" */
export function gapCountWords(count: number): string {
  const number = formatWhole(count);
  return pluralOf(count, {
    one: browser.i18n.getMessage("gap_count_one", number),
    other: browser.i18n.getMessage("gap_count_other", number),
  });
}

/** Epoch ms. */
interface Stretch {
  from: number;
  to: number;
  cause: GapCause;
}

/** One gap in a sentence. */
export function gapWords(gap: Stretch): string {
  return browser.i18n.getMessage("gap_was", partsOf(gap));
}

function partsOf({ from, to, cause }: Stretch): string[] {
  return [formatClock(from), formatClock(to), causeWords(cause)];
}

/** Gaps that follow each other, beside where they are drawn. */
export function gapsWords(gaps: readonly Stretch[]): string {
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (!first || !last) return "";
  if (gaps.length === 1)
    return browser.i18n.getMessage("gap_tip", partsOf(first));
  const missed = gaps.reduce((sum, { from, to }) => sum + to - from, 0);
  return browser.i18n.getMessage("gap_several", [
    gapCountWords(gaps.length),
    formatClock(first.from),
    formatClock(last.to),
    formatDuration(missed),
    causesWords(gaps),
  ]);
}

/** "the page was loaded again; Livetap was updated", the most frequent first. */
export function causesWords(gaps: readonly Pick<Stretch, "cause">[]): string {
  const counts = new Map<GapCause, number>();
  for (const { cause } of gaps) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const [first = "", ...others] = [...counts]
    .sort(([, left], [, right]) => right - left)
    .map(([cause]) => causeWords(cause));
  return others.reduce(
    (words, next) => browser.i18n.getMessage("gap_causes", [words, next]),
    first,
  );
}

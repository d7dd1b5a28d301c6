import { browser } from "wxt/browser";

import { causeWords } from "@/components/hooks/cause-words";
import { formatClock } from "@/lib/text/time";
import type { ReportFacts } from "@/lib/transfer/report/report-facts";

/** Each stretch of which nothing was recorded, with its cause. */
export function reportCoverage({ head }: ReportFacts): string[] {
  return head.coverage.gaps.map(({ from, to, cause }) =>
    browser.i18n.getMessage("report_gap", [
      ...[formatClock(from), formatClock(to), causeWords(cause)],
    ]),
  );
}

import type { MinuteRow } from "@/lib/store/rows";

import { compareIds } from "./order";

export type Report = MinuteRow["reports"][number];

/** How long a report of viewers is believed. */
export const REPORT_HOLDS_MS = 60_000;

export function compareReports(left: Report, right: Report): number {
  return left[0] - right[0] || compareIds(left[2], right[2]);
}

/** A report holds until the next one, but no longer than it is believed. */
function holdOf(report: Report, next: Report | undefined): number {
  return next
    ? Math.min(next[0] - report[0], REPORT_HOLDS_MS)
    : REPORT_HOLDS_MS;
}

/** What a report at its place between two others changes in the weighted sum of viewers. */
export function weightOf(
  before: Report | undefined,
  report: Report,
  after: Report | undefined,
): { viewerMs: number; reportedMs: number } {
  const gap = before ? holdOf(before, after) : 0;
  const lead = before ? holdOf(before, report) : 0;
  const hold = holdOf(report, after);
  return {
    viewerMs: (before?.[1] ?? 0) * (lead - gap) + report[1] * hold,
    reportedMs: lead - gap + hold,
  };
}

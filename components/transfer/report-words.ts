import { browser } from "wxt/browser";

import type { Moment } from "@/lib/model/moments";
import type { Recap } from "@/lib/model/recap";
import { formatDuration } from "@/lib/text/duration";
import { language } from "@/lib/text/locale";
import { formatShare } from "@/lib/text/share";
import { formatDay, formatShortClock } from "@/lib/text/time";
import type {
  BeyondFile,
  FileWords,
} from "@/lib/transfer/formats/file-content";
import type { Report, ReportMoment } from "@/lib/transfer/report/report";
import type { ReportFacts } from "@/lib/transfer/report/report-facts";

import { markWords, momentWords } from "./moment-words";
import { reportCharts } from "./report-charts";
import { reportCoverage } from "./report-coverage";
import { reportFigures } from "./report-figures";
import { soldFigures } from "./report-sold";
import { reportTables } from "./report-tables";

const { getMessage } = browser.i18n;

/** What files for people to read say, in the language of the screens. */
export const fileWords: FileWords = {
  report: reportOf,
  moment: momentWords,
  mark: markWords,
  start: getMessage("export_start"),
};

function reportOf(
  facts: ReportFacts,
  { moments, recap, sold }: BeyondFile,
): Report {
  return {
    language,
    title: titleOf(facts),
    lines: linesOf(facts, recap),
    figures: {
      title: getMessage("figure_title"),
      entries: [...reportFigures(facts, recap), ...soldFigures(sold)],
    },
    charts: {
      title: getMessage("report_charts"),
      entries: reportCharts(facts),
    },
    moments: {
      title: getMessage("report_moments"),
      entries: reportMoments(facts, moments),
      empty: getMessage("report_noMoments"),
    },
    tables: reportTables(facts),
    coverage: {
      title: getMessage("report_coverage"),
      entries: reportCoverage(facts),
      empty: getMessage("report_whole"),
    },
    notes: notesOf(facts),
  };
}

/** Those that were found and those that were marked, as they followed each other. */
function reportMoments(
  { marks }: ReportFacts,
  moments: readonly Moment[],
): ReportMoment[] {
  const marked = marks.map(({ at, note }) => ({
    ...{ at, title: getMessage("export_mark") },
    samples: note === "" ? [] : [note],
  }));
  const found = moments.map((moment) => {
    const { at, samples } = moment;
    return { at, title: momentWords(moment), samples };
  });
  return [...marked, ...found]
    .sort((left, right) => left.at - right.at)
    .map(({ at, title, samples }) => {
      return { time: formatShortClock(at), title, samples };
    });
}

function titleOf({ head }: ReportFacts): string {
  const { nickname, handle } = head.streamer;
  const name = nickname ?? (handle === null ? null : `@${handle}`);
  return getMessage("report_title", [name ?? getMessage("report_somebody")]);
}

function linesOf({ head }: ReportFacts, recap: Recap | null): string[] {
  const { title, startedAt } = head.session;
  const lines = title === null ? [] : [title];
  if (startedAt === null || !recap) return lines;
  const span = getMessage("report_span", [
    ...[formatDay(startedAt), formatShortClock(startedAt + recap.durationMs)],
    formatDuration(recap.durationMs),
  ]);
  const { coveredShare } = recap;
  if (coveredShare === null) return [...lines, span];
  const covered = getMessage("report_covered", [formatShare(coveredShare)]);
  return [...lines, `${span} · ${covered}`];
}

function notesOf({ head }: ReportFacts): string[] {
  const made = getMessage("report_made", [formatDay(head.exportedAt)]);
  return head.pseudonymised === true
    ? [getMessage("report_private"), made]
    : [made];
}

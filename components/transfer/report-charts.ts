import { browser } from "wxt/browser";

import { causeWords } from "@/components/hooks/cause-words";
import { formatWhole } from "@/lib/text/numbers";
import { formatShortClock } from "@/lib/text/time";
import type { FileMinute } from "@/lib/transfer/formats/file-parts";
import type { Chart } from "@/lib/transfer/report/chart";
import type { ReportFacts } from "@/lib/transfer/report/report-facts";

import { SERIES_WORDS } from "./moment-words";

const { getMessage } = browser.i18n;

const MINUTE_MS = 60_000;
const TICKS = 6;

/** As the screens have them in their light form: the page is made to be printed. */
const COLOURS = {
  viewers: "#0e6f69",
  comments: "#1d5fc4",
  likes: "#c0264e",
  diamonds: "#954405",
} as const;

type Drawn = keyof typeof COLOURS;

const DRAWN = Object.keys(COLOURS) as Drawn[]; // keys of our own table

/** The whole live over time; nothing where no minute is known. */
export function reportCharts(facts: ReportFacts): Chart[] {
  const [first] = facts.minutes;
  const last = facts.minutes.at(-1);
  if (!first || !last) return [];
  const span = { from: first.at, to: last.at + MINUTE_MS };
  return DRAWN.map((name) => chartOf(name, facts, span));
}

interface Span {
  from: number;
  to: number;
}

function chartOf(
  name: Drawn,
  { head, minutes }: ReportFacts,
  span: Span,
): Chart {
  const most = minutes.reduce(
    (highest, minute) => Math.max(highest, minute[name] ?? 0),
    0,
  );
  const title = SERIES_WORDS[name];
  return {
    ...{ title, colour: COLOURS[name], ...span },
    shape: name === "viewers" ? "line" : "bars",
    summary: getMessage("report_chart", [title, formatWhole(most)]),
    top: getMessage("report_most", [formatWhole(most)]),
    points: name === "viewers" ? viewerPoints(minutes) : barsOf(name, minutes),
    gaps: head.coverage.gaps.map(({ from, to, cause }) => {
      return { from, to, title: causeWords(cause) };
    }),
    ticks: ticksOf(span),
  };
}

/** A minute that is not there has no report: the line is broken. */
function viewerPoints(minutes: readonly FileMinute[]): Chart["points"] {
  return minutes.flatMap(({ at, viewers }, index) => {
    const before = minutes[index - 1];
    const isNext = before === undefined || at - before.at <= MINUTE_MS;
    const point = { at: at + MINUTE_MS / 2, value: viewers };
    return isNext ? [point] : [{ at, value: null }, point];
  });
}

function barsOf(
  name: Exclude<Drawn, "viewers">,
  minutes: readonly FileMinute[],
): Chart["points"] {
  return minutes.map((minute) => ({ at: minute.at, value: minute[name] }));
}

function ticksOf({ from, to }: Span): Chart["ticks"] {
  const step = (to - from) / TICKS;
  return Array.from({ length: TICKS + 1 }, (_, index) => {
    const at = from + index * step;
    return { at, label: formatShortClock(at) };
  });
}

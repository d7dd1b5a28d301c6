import { flagIn, membersOf } from "./settings/members";

/** What the popup shows, ready to be painted: words and figures, nothing to be asked. */
export interface PopupView {
  /** Our clock. */
  at: number;
  /** Of all notices together, in px. */
  noticesHeight: number;
  live: LiveView | null;
  others: RowView[];
  last: RowView[];
  /** Nothing is to be recorded at all, or this streamer is not. */
  isPaused: boolean;
  isExcluded: boolean;
}

export interface LiveView {
  name: string;
  handle: string;
  title: string;
  picture: string;
  /** Empty before there is a time. */
  elapsed: string;
  /** An invented live. */
  isDemo: boolean;
  figures: FigureView[];
}

export interface FigureView {
  name: string;
  label: string;
  value: string;
  /** Like the change of the last minutes and its sentence, empty where there is none. */
  unit: string;
  explanation: string;
  detail: string;
  change: string;
  changeLong: string;
}

/** A live in a line. */
export interface RowView {
  name: string;
  handle: string;
  picture: string;
  about: string;
  isDemo: boolean;
}

/** Later nobody would take the figures for those of the live in front. */
const LONGEST_MS = 12 * 3_600_000;
const MOST_ROWS = 20;

/** What was remembered, or null when it does not fit or is too old to be shown. */
export function parsePopupView(stored: unknown, now: number): PopupView | null {
  const { at, noticesHeight, live, ...rest } = membersOf(stored);
  if (typeof at !== "number" || typeof noticesHeight !== "number") return null;
  if (at > now || now - at > LONGEST_MS) return null;
  const shown = live === null ? null : liveIn(live);
  if (shown === undefined) return null;
  const isPaused = flagIn(rest.isPaused, false);
  const isExcluded = flagIn(rest.isExcluded, false);
  const rows = { others: rowsIn(rest.others), last: rowsIn(rest.last) };
  return { at, noticesHeight, live: shown, ...rows, isPaused, isExcluded };
}

function liveIn(stored: unknown): LiveView | undefined {
  const { figures, ...rest } = membersOf(stored);
  const words = wordsIn(rest, LIVE);
  if (!words || !Array.isArray(figures)) return undefined;
  const read = figures.flatMap((one) => wordsIn(one, FIGURE) ?? []);
  return { ...words, isDemo: flagIn(rest.isDemo, false), figures: read };
}

function rowsIn(stored: unknown): RowView[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MOST_ROWS).flatMap((one) => {
    const words = wordsIn(one, ROW);
    const isDemo = flagIn(membersOf(one).isDemo, false);
    return words ? [{ ...words, isDemo }] : [];
  });
}

const LIVE = ["name", "handle", "title", "picture", "elapsed"] as const;
const FIGURE = [
  ...(["name", "label", "value", "unit", "explanation", "detail"] as const),
  ...(["change", "changeLong"] as const),
];
const ROW = ["name", "handle", "picture", "about"] as const;

function wordsIn<Name extends string>(
  stored: unknown,
  names: readonly Name[],
): Record<Name, string> | undefined {
  const members = membersOf(stored);
  const words: Partial<Record<string, string>> = {};
  for (const name of names) {
    const word = members[name];
    if (typeof word !== "string") return undefined;
    words[name] = word;
  }
  return isWhole(words, names) ? words : undefined;
}

function isWhole<Name extends string>(
  words: Partial<Record<string, string>>,
  names: readonly Name[],
): words is Record<Name, string> {
  return names.every((name) => words[name] !== undefined);
}

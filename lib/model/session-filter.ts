import { foldText } from "./fold";
import { type SessionSummary, streamerKeyOf } from "./session-summary";

export const LENGTHS = ["any", "short", "middle", "long"] as const;
export type Length = (typeof LENGTHS)[number];

export const SORTS = [
  ...(["newest", "oldest", "longest", "viewers"] as const),
  ...(["diamonds", "comments", "people", "bytes"] as const),
] as const;
export type Sort = (typeof SORTS)[number];

/** Which of all lives are shown; empty texts stand for all. */
export interface SessionFilter {
  text: string;
  streamer: string;
  tag: string;
  /** Local days as `2026-11-21`, both included. */
  from: string;
  to: string;
  length: Length;
  hasDemos: boolean;
  sort: Sort;
}

export const EVERYTHING: SessionFilter = {
  ...{ text: "", streamer: "", tag: "", from: "", to: "" },
  ...{ length: "any", hasDemos: true, sort: "newest" },
};

/** Whether it leaves anything out. */
export function isNarrowed(filter: SessionFilter): boolean {
  const { text, streamer, tag, from, to, length, hasDemos } = filter;
  const words = [text.trim(), streamer, tag, from, to];
  return words.some((word) => word !== "") || length !== "any" || !hasDemos;
}

/** In the order that was asked for. */
export function filterSessions(
  sessions: readonly SessionSummary[],
  filter: SessionFilter,
): SessionSummary[] {
  const words = foldText(filter.text).split(/\s+/u).filter(Boolean);
  return sessions
    .filter((session) => fits(session, filter) && holds(session, words))
    .sort(
      (left, right) =>
        measureOf(right, filter.sort) - measureOf(left, filter.sort) ||
        right.at - left.at ||
        right.overview.number - left.overview.number,
    );
}

function fits(session: SessionSummary, filter: SessionFilter): boolean {
  const { streamer, tag, from, to, length, hasDemos } = filter;
  const { overview, tags, at, durationMs } = session;
  const day = dayOf(at);
  return (
    (hasDemos || overview.origin !== "demo") &&
    (streamer === "" || streamerKeyOf(overview) === streamer) &&
    (tag === "" || tags.includes(tag)) &&
    (from === "" || day >= from) &&
    (to === "" || day <= to) &&
    (length === "any" || lengthOf(durationMs) === length)
  );
}

const SHORT_MS = 30 * 60_000;
const LONG_MS = 120 * 60_000;

function lengthOf(durationMs: number): Length {
  if (durationMs < SHORT_MS) return "short";
  return durationMs <= LONG_MS ? "middle" : "long";
}

/** Every word stands somewhere in what the session is called and what is said of it. */
function holds(
  { overview, name, note, tags }: SessionSummary,
  words: readonly string[],
): boolean {
  if (words.length === 0) return true;
  const { nickname, handle } = overview.streamer;
  const text = foldText(
    [name, note, ...tags, overview.title, nickname, handle].join("\n"),
  );
  return words.every((word) => text.includes(word));
}

function measureOf(session: SessionSummary, sort: Sort): number {
  const { totals } = session.overview;
  const measures: Record<Sort, number> = {
    newest: session.at,
    oldest: -session.at,
    longest: session.durationMs,
    viewers: totals.viewersPeak ?? 0,
    diamonds: totals.diamonds,
    comments: totals.comments,
    people: totals.people,
    bytes: session.bytes,
  };
  return measures[sort];
}

/** The day as `2026-11-21`, by the local clock. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  const year = String(date.getFullYear()).padStart(4, "0");
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

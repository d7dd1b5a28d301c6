import Dexie from "dexie";

import type { EventKind } from "@/lib/model/event";
import type { createMatcher } from "@/lib/model/feed-filter";
import type { EventRow, SessionRow } from "@/lib/store/rows";

import { newestFirst, type PageWanted } from "./feed-page";
import type { Newcomers } from "./newcomers";
import type { ReadDatabase } from "./open";

/** How far a search has come. */
export interface Progress {
  kinds: ReadonlySet<EventKind>;
  passes: ReturnType<typeof createMatcher>;
  newcomers: Newcomers;
  needsNewcomers: boolean;
  /** By row. */
  found: Map<number, EventRow>;
  firstTimers: Set<string>;
  /** All rows up to this one are known, but for what lies before `backTo`. */
  lastRow: number;
  /** Everything from here on was looked at (TikTok's clock, epoch ms). */
  backTo: number;
  firstAt: number;
  spanMs: number;
  mends: number;
  /** What streaks are judged by (TikTok's, epoch ms): it stands while the page is held, as all that is read does. */
  clock: number;
  /** Newer than a held page, counted and let go. */
  letGo: number;
}

export interface Searching {
  database: ReadDatabase;
  row: SessionRow;
  progress: Progress;
  wanted: PageWanted;
}

/** So many events are looked at in one go: more would hold the screen up. */
const MOST_AT_ONCE = 800;
/** So many that were found stay in memory. */
const MOST_FOUND = 1_500;
/** So many stretches are read before what was found is shown. */
const MOST_STRETCHES = 4;
const LAST_SPAN_MS = 24 * 3_600_000;

/** What came since, and what was changed since in what is found. */
export async function lookForward(searching: Searching): Promise<void> {
  const { database, row, progress, wanted } = searching;
  for (let came = MOST_AT_ONCE; came === MOST_AT_ONCE;) {
    const events = await database.events
      .where("[session+row]")
      .between(
        [row.number, progress.lastRow],
        [row.number, Dexie.maxKey],
        false,
      )
      .limit(MOST_AT_ONCE)
      .toArray();
    came = events.length;
    progress.lastRow = events.at(-1)?.row ?? progress.lastRow;
    for (const { at } of events)
      progress.firstAt = Math.min(progress.firstAt, at);
    await keep(searching, events);
    if (progress.found.size > Math.max(MOST_FOUND, wanted.limit * 2))
      letGo(progress, wanted);
  }
  if (row.mends === progress.mends) return;
  progress.mends = row.mends;
  await lookAgain(searching);
}

/** Keeps what the page needs. What is older is found again when it is asked for. */
function letGo(
  progress: Progress,
  { limit, until }: Searching["wanted"],
): void {
  const { found } = progress;
  if (until !== null)
    for (const number of found.keys())
      if (number > until && found.delete(number)) progress.letGo += 1;
  const oldest = [...found.values()].sort(newestFirst)[limit - 1];
  if (!oldest) return;
  for (const [number, { at }] of found)
    if (at < oldest.at) found.delete(number);
  progress.backTo = Math.max(progress.backTo, oldest.at);
}

async function lookAgain(searching: Searching): Promise<void> {
  const { database, row, progress, wanted } = searching;
  if (wanted.until === null) letGo(progress, wanted);
  const keys = [...progress.found.keys()].map((number): [number, number] => [
    row.number,
    number,
  ]);
  progress.found.clear();
  for (let from = 0; from < keys.length; from += MOST_AT_ONCE) {
    const some = keys.slice(from, from + MOST_AT_ONCE);
    const events = await database.events.bulkGet(some);
    await keep(
      searching,
      events.filter((event) => event !== undefined),
    );
  }
}

/** A bounded way further back, unless the page is full. */
export async function lookBack(searching: Searching): Promise<void> {
  const { progress, wanted } = searching;
  for (let read = 0; read < MOST_STRETCHES;) {
    const isFull = foundIn(progress, wanted.until).length >= wanted.limit;
    if (isFull || isWhole(progress)) return;
    read += Number(await lookAtStretch(searching));
  }
}

/** False where there was nothing to look at, or too much at once. */
async function lookAtStretch(searching: Searching): Promise<boolean> {
  const { database, row, progress } = searching;
  const { backTo, spanMs, kinds } = progress;
  const isFirst = backTo === Infinity;
  const from = (isFirst ? (row.lastAt ?? 0) : backTo) - spanMs;
  const to = isFirst ? Dexie.maxKey : backTo;
  const parts = [...kinds].map((kind) =>
    database.events
      .where("[session+kind+at]")
      .between([row.number, kind, from], [row.number, kind, to]),
  );
  const counts = await Promise.all(parts.map((part) => part.count()));
  const count = counts.reduce((sum, one) => sum + one, 0);
  if (count > MOST_AT_ONCE && spanMs > 1000) {
    progress.spanMs /= 4;
    return false;
  }
  const events = await Promise.all(parts.map((part) => part.toArray()));
  await keep(searching, events.flat());
  progress.backTo = from;
  if (count < MOST_AT_ONCE / 4)
    progress.spanMs = Math.min(LAST_SPAN_MS, spanMs * 2);
  return count > 0;
}

async function keep(
  { database, progress }: Searching,
  events: readonly EventRow[],
): Promise<void> {
  const { kinds, passes, newcomers } = progress;
  const asked = events.filter(({ kind }) => kinds.has(kind));
  const passing = progress.needsNewcomers
    ? asked
    : asked.filter((event) => passes(event, () => false));
  const first = await newcomers.among(database, passing);
  for (const event of passing) {
    if (!passes(event, () => first.has(event.id))) continue;
    progress.found.set(event.row, event);
    if (first.has(event.id)) progress.firstTimers.add(event.id);
  }
}

export function isWhole({ backTo, firstAt }: Progress): boolean {
  return backTo <= firstAt;
}

/** What lies before where the search has come is shown when it gets there. */
export function foundIn(
  { found, backTo }: Progress,
  until: number | null,
): EventRow[] {
  const end = until ?? Infinity;
  const isShown = ({ row, at }: EventRow) =>
    row <= end && (at >= backTo || backTo === Infinity);
  return [...found.values()].filter(isShown);
}

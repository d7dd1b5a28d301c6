import type { LiveBrief } from "@/lib/model/compare";
import type { CommentEvent, QuestionEvent } from "@/lib/model/event";
import {
  createTextMatcher,
  keysOfQuery,
  type SearchQuery,
} from "@/lib/model/search/query";
import { saidIn, type SaidKind } from "@/lib/model/search/said";
import { WORDS_VERSION } from "@/lib/model/search/words";
import type { EventRow, SessionRow } from "@/lib/store/rows";
import type { SearchedRow } from "@/lib/store/upkeep-rows";
import { readShownSessions } from "@/lib/store/shown-sessions";

import type { ReadDatabase } from "./open";
import { briefOf } from "./recorded-lives";
import {
  type Candidate,
  isTailWhole,
  oldestFirst,
  partSource,
  personSource,
  type Source,
  tailSource,
} from "./search-sources";

export interface SearchWanted {
  query: SearchQuery;
  /** Their id. */
  person?: string;
  /** The streamer's id. */
  streamer?: string;
  /** UUID of the only session to be searched. */
  session?: string;
  /** Epoch ms, TikTok's clock; both included. */
  from?: number;
  to?: number;
  kind?: SaidKind;
}

export interface SearchHit {
  event: EventRow & (CommentEvent | QuestionEvent);
  session: LiveBrief;
}

export interface SearchPage {
  /** All that were found so far, newest first. */
  hits: SearchHit[];
  isWhole: boolean;
  /** Lives, of those asked for, that could not be searched to their beginning. */
  unread: number;
}

export interface SearchReader {
  /** Goes on until there are so many, or a moment has passed: then `hits` may be fewer without being whole. */
  read: (database: ReadDatabase, limit: number) => Promise<SearchPage>;
}

/** Sessions whose newest comments are looked at one by one. */
const MOST_TAILS = 12;
/** Sources opened at once. */
const OPENED_AT_ONCE = 24;
/** Candidates that are looked at in one go. */
const LOOKED_AT_ONCE = 80;
/** What was found until then is shown. */
const MOMENT_MS = 150;

/** Searches what everybody wrote, in all sessions, newest first; each reading goes on where the one before came. */
export function createSearchReader(wanted: SearchWanted): SearchReader {
  let search: Promise<Search> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const readOnce = async (database: ReadDatabase, limit: number) => {
    search ??= begin(database, wanted);
    const { hits, unread, ...rest } = await search;
    const begunAt = performance.now();
    let isWhole = false;
    while (hits.length < limit && performance.now() - begunAt < MOMENT_MS) {
      const candidates = await rest.take(LOOKED_AT_ONCE);
      isWhole = candidates.length === 0;
      if (isWhole) break;
      hits.push(...(await rest.look(candidates)));
    }
    return { hits: [...hits], isWhole, unread };
  };
  return {
    // Two readings at once would each take what the other one misses.
    read: (database, limit) => {
      const reading = last.then(() => readOnce(database, limit));
      last = reading.catch(() => null);
      return reading;
    },
  };
}

interface Search {
  hits: SearchHit[];
  unread: number;
  take: (count: number) => Promise<Candidate[]>;
  look: (candidates: readonly Candidate[]) => Promise<SearchHit[]>;
}

async function begin(
  database: ReadDatabase,
  wanted: SearchWanted,
): Promise<Search> {
  const sessions = (await readShownSessions(database))
    .reverse()
    .filter((session) => isAsked(session, wanted));
  const { sources, unread } = await sourcesOf(database, sessions, wanted);
  const byNumber = new Map(sessions.map((row) => [row.number, row]));
  return {
    hits: [],
    unread,
    take: createMerge(sources, wanted),
    look: async (candidates) => {
      const keys = candidates.map(({ session, row }): [number, number] => [
        session,
        row,
      ]);
      const events = await database.events.bulkGet(keys);
      return events.flatMap((event) => hitOf(event, byNumber, wanted) ?? []);
    },
  };
}

function isAsked(session: SessionRow, wanted: SearchWanted): boolean {
  const { from = -Infinity, to = Infinity } = wanted;
  const { id, streamer, lastAt } = session;
  return (
    (wanted.session === undefined || id === wanted.session) &&
    (wanted.streamer === undefined || streamer.id === wanted.streamer) &&
    (lastAt ?? Infinity) >= from &&
    beganAt(session) <= to
  );
}

/** What was written before recording began came with its beginning. */
function beganAt({ startedAt, liveStartedAt }: SessionRow): number {
  return startedAt === null
    ? -Infinity
    : Math.min(startedAt, liveStartedAt ?? -Infinity);
}

async function sourcesOf(
  database: ReadDatabase,
  sessions: readonly SessionRow[],
  { query, person, from = -Infinity, to = Infinity }: SearchWanted,
): Promise<{ sources: Source[]; unread: number }> {
  const hasWords = createTextMatcher(query);
  if (person !== undefined) {
    const sources = sessions.map((session) =>
      personSource(database, session, person, hasWords),
    );
    return { sources, unread: 0 };
  }
  if (query.length === 0) return { sources: [], unread: 0 };
  const keys = keysOfQuery(query);
  const searched = new Map<number, SearchedRow>(
    (await database.searched.toArray())
      .filter(({ version }) => version === WORDS_VERSION)
      .map((row) => [row.session, row]),
  );
  const parts = sessions.flatMap((session) =>
    (searched.get(session.number)?.parts ?? []).flatMap((part, index) =>
      part.to >= from && part.from <= to
        ? [partSource(database, session, index, part, keys)]
        : [],
    ),
  );
  const reachedOf = ({ number }: SessionRow) => searched.get(number)?.row ?? 0;
  const waiting = sessions.filter((row) => reachedOf(row) < row.nextRow - 1);
  const scanned = waiting.slice(0, MOST_TAILS);
  const tails = scanned.map((session) =>
    tailSource(database, session, reachedOf(session), hasWords),
  );
  const whole = scanned.filter((row) => isTailWhole(row, reachedOf(row)));
  return {
    sources: [...parts, ...tails],
    unread: waiting.length - whole.length,
  };
}

function hitOf(
  event: EventRow | undefined,
  sessions: ReadonlyMap<number, SessionRow>,
  { query, person, kind, from = -Infinity, to = Infinity }: SearchWanted,
): SearchHit | null {
  if (event?.kind !== "comment" && event?.kind !== "question") return null;
  const session = sessions.get(event.session);
  const text = saidIn(event);
  const isMeant =
    (kind === undefined || event.kind === kind) &&
    (person === undefined || event.user?.id === person) &&
    event.at >= from &&
    event.at <= to;
  if (!session || text === null || !isMeant) return null;
  const isFound = createTextMatcher(query)(text);
  return isFound ? { event, session: briefOf(session) } : null;
}

/** The newest of all sources, of which only those are opened that may have something as new. */
function createMerge(
  sources: readonly Source[],
  { from = -Infinity, to = Infinity }: SearchWanted,
): (count: number) => Promise<Candidate[]> {
  const waiting = sources.toSorted((left, right) => right.to - left.to);
  const opened: Candidate[][] = [];
  const openMore = async () => {
    const some = waiting.splice(0, OPENED_AT_ONCE);
    for (const found of await Promise.all(some.map(({ open }) => open()))) {
      const inRange = found.filter(({ at }) => at >= from && at <= to);
      if (inRange.length > 0) opened.push(inRange);
    }
  };
  return async (count) => {
    const taken: Candidate[] = [];
    while (taken.length < count) {
      const newest = newestIn(opened);
      const at = newest?.at(-1)?.at ?? -Infinity;
      const next = waiting[0];
      if (next && next.to >= at) await openMore();
      else if (newest) taken.push(...newest.splice(-1));
      else break;
    }
    return taken;
  };
}

function newestIn(opened: readonly Candidate[][]): Candidate[] | null {
  let newest: Candidate[] | null = null;
  for (const candidates of opened) {
    const last = candidates.at(-1);
    const best = newest?.at(-1);
    if (last && (!best || oldestFirst(last, best) > 0)) newest = candidates;
  }
  return newest;
}

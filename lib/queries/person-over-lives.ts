import Dexie from "dexie";

import { streamerKey } from "@/lib/model/compare";
import { linesOf } from "@/lib/model/feed";
import type { PersonFigure } from "@/lib/model/person";
import type {
  AttendedLive,
  NameSince,
  PersonOverLives,
  TimelinePart,
} from "@/lib/model/person-over-lives";
import { attendanceOf } from "@/lib/model/visits";
import type { PersonRow, SessionRow } from "@/lib/store/rows";
import { readShownSessions } from "@/lib/store/shown-sessions";

import { clockOf, newestFirst } from "./feed-page";
import { livesInOrder } from "./lives-in-order";
import type { ReadDatabase } from "./open";
import { briefOf } from "./recorded-lives";

export type FoundOverLives =
  | { kind: "known"; person: PersonOverLives }
  /** TikTok hides several people behind one id. */
  | { kind: "masked" }
  | { kind: "unknown" };

/** Somebody in every live that has them; lives of the demo too, as somebody asked for just this person. */
export async function readPersonOverLives(
  database: ReadDatabase,
  person: string,
): Promise<FoundOverLives> {
  const [rows, sessions] = await Promise.all([
    database.people.where("person").equals(person).toArray(),
    readShownSessions(database),
  ]);
  if (rows.some(({ traits }) => traits?.isMasked)) return { kind: "masked" };
  const attended = attendedOf(rows, sessions);
  const [last] = attended;
  if (!last) return { kind: "unknown" };
  const own = rows.find(({ session }) => session === last.live.session);
  const named = rows.toSorted((left, right) => right.namedAt - left.namedAt);
  const picture = named.find(({ avatar }) => avatar !== undefined);
  return {
    kind: "known",
    person: {
      id: person,
      handle: own?.handle ?? "",
      nickname: own?.nickname ?? "",
      avatar: picture?.avatar ?? null,
      names: namesOf(rows),
      attended,
      figures: sumsOf(attended),
      firstAt: Math.min(...attended.map(({ firstAt }) => firstAt)),
      lastAt: last.lastAt,
      attendances: attendancesOf(attended, sessions),
    },
  };
}

function attendedOf(
  rows: readonly PersonRow[],
  sessions: readonly SessionRow[],
): AttendedLive[] {
  const byNumber = new Map(sessions.map((row) => [row.number, row]));
  return rows
    .flatMap((row): AttendedLive | [] => {
      const session = byNumber.get(row.session);
      if (!session || row.acts === 0) return [];
      return {
        live: briefOf(session),
        ...{ firstAt: row.firstAt, lastAt: row.lastAt },
        figures: figuresOf((figure) => row[figure]),
        traits: row.traits ?? {},
      };
    })
    .sort((left, right) => right.lastAt - left.lastAt);
}

function figuresOf(valueOf: (figure: PersonFigure) => number) {
  return {
    ...{ comments: valueOf("comments"), gifts: valueOf("gifts") },
    ...{ diamonds: valueOf("diamonds"), likes: valueOf("likes") },
    ...{ shares: valueOf("shares"), follows: valueOf("follows") },
    joins: valueOf("joins"),
  } satisfies Record<PersonFigure, number>;
}

function sumsOf(attended: readonly AttendedLive[]) {
  return figuresOf((figure) =>
    attended.reduce((sum, { figures }) => sum + figures[figure], 0),
  );
}

function namesOf(rows: readonly PersonRow[]): NameSince[] {
  const every = rows
    .flatMap(({ names, handle, nickname, firstAt }) =>
      names.length > 0 ? names : [{ handle, nickname, firstAt }],
    )
    .sort((left, right) => left.firstAt - right.firstAt);
  const first = new Map<string, NameSince>();
  for (const name of every) {
    const key = `${name.handle}\n${name.nickname}`;
    if (!first.has(key)) first.set(key, name);
  }
  return [...first.values()];
}

function attendancesOf(
  attended: readonly AttendedLive[],
  sessions: readonly SessionRow[],
): PersonOverLives["attendances"] {
  const visited = new Set(attended.map(({ live }) => live.session));
  const lives = livesInOrder(sessions);
  const latest = new Map<string, AttendedLive>();
  for (const one of attended) {
    const key = streamerKey(one.live.streamer);
    if (!latest.has(key)) latest.set(key, one);
  }
  return [...latest].map(([key, { live }]) => {
    const all = lives.get(key) ?? [];
    return { live, lives: all.length, ...attendanceOf(all, visited) };
  });
}

export interface PersonTimeline {
  /** Newest live first. */
  parts: TimelinePart[];
  hasMore: boolean;
}

/** What somebody did over all lives, newest first, so many events back. */
export async function readPersonTimeline(
  database: ReadDatabase,
  person: string,
  limit: number,
): Promise<PersonTimeline> {
  const sessions = await readShownSessions(database);
  const found = await database.people.where("person").equals(person).toArray();
  const visited = new Map(found.map((row) => [row.session, row.lastAt]));
  const newest = sessions
    .filter(({ number }) => visited.has(number))
    .sort((left, right) => lastIn(visited, right) - lastIn(visited, left));
  const parts: TimelinePart[] = [];
  let left = limit;
  for (const session of newest) {
    if (left <= 0) return { parts, hasMore: true };
    const part = await partOf(database, { session, person, limit: left });
    if (part.events > 0) parts.push(part);
    if (part.hasMore) return { parts, hasMore: true };
    left -= part.events;
  }
  return { parts, hasMore: false };
}

function lastIn(visited: ReadonlyMap<number, number>, { number }: SessionRow) {
  return visited.get(number) ?? 0;
}

interface PartWanted {
  session: SessionRow;
  person: string;
  limit: number;
}

async function partOf(
  database: ReadDatabase,
  { session, person, limit }: PartWanted,
): Promise<TimelinePart & { events: number; hasMore: boolean }> {
  const { number } = session;
  // Keys alone come at once, in the order of time; going back row by row costs ten times as much.
  const keys = await database.events
    .where("[session+user.id+at]")
    .between([number, person, Dexie.minKey], [number, person, Dexie.maxKey])
    .primaryKeys();
  const rows = await database.events.bulkGet(keys.slice(-limit));
  const events = rows.filter((row) => row !== undefined).sort(newestFirst);
  return {
    live: briefOf(session),
    lines: linesOf(events, { clock: clockOf(session) }),
    events: events.length,
    hasMore: keys.length > limit,
  };
}

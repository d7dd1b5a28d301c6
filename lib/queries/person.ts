import Dexie from "dexie";

import { type FeedLine, linesOf } from "@/lib/model/feed";
import type { Person } from "@/lib/model/person";
import type { PersonRow } from "@/lib/store/rows";

import { earlierLives } from "./earlier-lives";
import { clockOf, newestFirst } from "./feed-page";
import type { ReadDatabase } from "./open";

export type FoundPerson =
  | { kind: "known"; person: Person }
  /** TikTok hides several people behind one id. */
  | { kind: "masked" }
  | { kind: "unknown" };

export async function readPerson(
  database: ReadDatabase,
  session: number,
  person: string,
): Promise<FoundPerson> {
  const [live, row] = await Promise.all([
    database.sessions.get(session),
    database.people.get([session, person]),
  ]);
  if (!live || !row) return { kind: "unknown" };
  if (row.traits?.isMasked) return { kind: "masked" };
  const [earlier, met] = await Promise.all([
    earlierLives(database, live),
    database.people.where("person").equals(person).primaryKeys(),
  ]);
  const lives = met.filter(([number]) => earlier.has(number)).length;
  return { kind: "known", person: personOf(row, lives) };
}

function personOf(row: PersonRow, lives: number): Person {
  const { handle, nickname } = row;
  return {
    ...{ id: row.person, handle, nickname },
    avatar: row.avatar ?? null,
    otherNames: row.names
      .filter((name) => name.handle !== handle || name.nickname !== nickname)
      .map((name) => ({ handle: name.handle, nickname: name.nickname })),
    traits: row.traits ?? {},
    ...{ firstAt: row.firstAt, lastAt: row.lastAt },
    figures: {
      ...{ comments: row.comments, gifts: row.gifts, diamonds: row.diamonds },
      ...{ likes: row.likes, shares: row.shares, follows: row.follows },
      joins: row.joins,
    },
    earlierLives: lives,
  };
}

export interface PersonActs {
  lines: FeedLine[];
  hasMore: boolean;
  beganAt: number | null;
}

/** What somebody did in this live, newest first. */
export async function readPersonActs(
  database: ReadDatabase,
  {
    session,
    person,
    limit,
  }: { session: number; person: string; limit: number },
): Promise<PersonActs> {
  const live = await database.sessions.get(session);
  if (!live) return { lines: [], hasMore: false, beganAt: null };
  // Keys alone come at once, in the order of time; going back row by row costs ten times as much.
  const keys = await database.events
    .where("[session+user.id+at]")
    .between([session, person, Dexie.minKey], [session, person, Dexie.maxKey])
    .primaryKeys();
  const rows = await database.events.bulkGet(keys.slice(-limit));
  const events = rows.filter((row) => row !== undefined).sort(newestFirst);
  return {
    lines: linesOf(events, { clock: clockOf(live) }),
    hasMore: keys.length > limit,
    beganAt: live.liveStartedAt ?? live.startedAt,
  };
}

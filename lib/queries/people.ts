import Dexie from "dexie";

import type { People, RankedPerson, Ranking } from "@/lib/model/people";
import type { PersonRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";
import { overviewOf } from "./overview";

export interface PeopleWanted {
  session: number;
  ranking: Ranking;
  limit: number;
}

/** What each ranking goes by. */
const MEASURES = {
  gifters: "diamonds",
  commenters: "comments",
  likers: "likes",
  sharers: "shares",
  arrivals: "firstAt",
} as const satisfies Record<Ranking, keyof PersonRow>;

/** The first of a ranking, without the streamer; null when the session is gone. */
export async function readPeople(
  database: ReadDatabase,
  { session, ranking, limit }: PeopleWanted,
): Promise<People | null> {
  const row = await database.sessions.get(session);
  if (!row) return null;
  const measure = MEASURES[ranking];
  const rows = await ranked(database, session, measure, {
    limit,
    streamer: row.streamer.id,
  });
  return {
    ranking,
    ranked: rows.map((person) => rankedPerson(person, person[measure])),
    overview: overviewOf(row),
  };
}

interface Few {
  limit: number;
  streamer: string;
}

/** By the index alone: only who is shown is read, and the few who are not to be. */
export async function ranked(
  database: ReadDatabase,
  session: number,
  measure: (typeof MEASURES)[Ranking],
  { limit, streamer }: Few,
): Promise<PersonRow[]> {
  const people: PersonRow[] = [];
  for (let skipped = 0; people.length < limit;) {
    const rows = await database.people
      .where(`[session+${measure}]`)
      .between([session, 0], [session, Dexie.maxKey], false)
      .reverse()
      .offset(skipped)
      .limit(limit + 1)
      .toArray();
    people.push(
      ...rows.filter(({ person, acts }) => acts > 0 && person !== streamer),
    );
    if (rows.length <= limit) break;
    skipped += rows.length;
  }
  return people.slice(0, limit);
}

function rankedPerson(row: PersonRow, value: number): RankedPerson {
  return {
    id: row.person,
    handle: row.handle,
    nickname: row.nickname,
    avatar: row.avatar ?? null,
    value,
  };
}

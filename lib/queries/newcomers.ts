import Dexie from "dexie";

import type { EventRow } from "@/lib/store/rows";

import { earlierLives } from "./earlier-lives";
import type { ReadDatabase } from "./open";

export interface Newcomers {
  /** Ids of those events that are somebody's first comment in this live, and somebody whom no earlier recorded live of the streamer has. */
  among: (
    database: ReadDatabase,
    events: readonly EventRow[],
  ) => Promise<Set<string>>;
}

/** What is known of each person is asked once. */
export function createNewcomers(session: number): Newcomers {
  /** Id of the first comment; null for who is not new. */
  const firsts = new Map<string, string | null>();
  return {
    among: async (database, events) => {
      const comments = events.filter(isLiveComment);
      const asked = new Set(comments.map(({ user }) => user?.id ?? ""));
      const unknown = [...asked].filter((person) => !firsts.has(person));
      if (unknown.length > 0)
        await learn({ database, session, firsts }, unknown);
      return new Set(
        comments.flatMap(({ id, user }) =>
          firsts.get(user?.id ?? "") === id ? id : [],
        ),
      );
    },
  };
}

/** Backlog makes nobody a newcomer, and masked people share one id. */
function isLiveComment({ kind, history, user, traits }: EventRow): boolean {
  return kind === "comment" && !history && !!user && !traits?.isMasked;
}

interface Learning {
  database: ReadDatabase;
  session: number;
  firsts: Map<string, string | null>;
}

async function learn(
  { database, session, firsts }: Learning,
  people: readonly string[],
): Promise<void> {
  const row = await database.sessions.get(session);
  if (!row) return;
  const earlier = await earlierLives(database, row);
  const met =
    earlier.size === 0
      ? []
      : await database.people
          .where("person")
          .anyOf([...people])
          .primaryKeys();
  const known = new Set(
    met.flatMap(([live, person]) => (earlier.has(live) ? person : [])),
  );
  await Promise.all(
    people.map(async (person) => {
      const first =
        known.has(person) || person === row.streamer.id
          ? null
          : await firstComment(database, session, person);
      firsts.set(person, first);
    }),
  );
}

const FIRST_STEP = 4;

/** Whatever came before it is read in growing steps: somebody may have liked a thousand times before a word. */
async function firstComment(
  database: ReadDatabase,
  session: number,
  person: string,
): Promise<string | null> {
  const from = [session, person, Dexie.minKey];
  const to = [session, person, Dexie.maxKey];
  for (let done = 0, size = FIRST_STEP; ; done += size, size *= 4) {
    const step = await database.events
      .where("[session+user.id+at]")
      .between(from, to)
      .offset(done)
      .limit(size)
      .toArray();
    const first = step.find(({ kind }) => kind === "comment");
    if (first) return first.id;
    if (step.length < size) return null;
  }
}

import Dexie from "dexie";

import {
  EARLIER_LIVES,
  type Regular,
  type Regulars,
} from "@/lib/model/regulars";
import type { SessionRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";
import { pastLives } from "./recorded-lives";
import type { ReadTask } from "./watch";

const CHUNK = 200;

export interface RegularsReader {
  read: (
    database: ReadDatabase,
    limit: number,
    task: ReadTask<Regulars>,
  ) => Promise<Regulars>;
}

const NOBODY: Regulars = { regulars: [], count: 0 };

/** Everybody is looked up in the earlier lives once, when they come. */
export function createRegulars(session: number): RegularsReader {
  /** Sessions of the earlier lives of who was looked up: the last one last. */
  const met = new Map<string, readonly number[]>();
  let earlier: readonly number[] = [];
  let isComplete = false;

  async function read(
    database: ReadDatabase,
    limit: number,
    task: ReadTask<Regulars>,
  ): Promise<Regulars> {
    const live = await database.sessions.get(session);
    if (!live) return NOBODY;
    const past = (await pastLives(database, live)).map(({ number }) => number);
    if (past.length < EARLIER_LIVES) return NOBODY;
    if (past.join() !== earlier.join()) {
      met.clear();
      isComplete = false;
    }
    earlier = past;
    const tellSoFar = async () => {
      task.tell(await shown(database, live, limit));
    };
    await lookUpNew(database, task, tellSoFar);
    return shown(database, live, limit);
  }

  /** The newest first: once everybody was looked up, only those who came since are new. */
  async function lookUpNew(
    database: ReadDatabase,
    { signal, rest }: Pick<ReadTask<never>, "signal" | "rest">,
    tellSoFar: () => Promise<void>,
  ): Promise<void> {
    for (let skipped = 0; !signal.aborted; skipped += CHUNK) {
      const keys = await newestKeys(database, session, skipped);
      const unknown = keys.filter((person) => !met.has(person));
      await learn(database, unknown);
      if (keys.length < CHUNK) isComplete = !signal.aborted;
      if (keys.length < CHUNK || (isComplete && unknown.length === 0)) return;
      if (skipped === 0) await tellSoFar();
      await rest();
    }
  }

  async function learn(
    database: ReadDatabase,
    people: readonly string[],
  ): Promise<void> {
    if (people.length === 0) return;
    const found = await database.people
      .where("person")
      .anyOf([...people])
      .primaryKeys();
    const visits = new Map<string, Set<number>>();
    for (const [number, person] of found) {
      const lives = visits.get(person) ?? new Set();
      visits.set(person, lives.add(number));
    }
    for (const person of people) {
      const lives = visits.get(person) ?? new Set();
      met.set(
        person,
        earlier.filter((number) => lives.has(number)),
      );
    }
  }

  async function shown(
    database: ReadDatabase,
    live: SessionRow,
    limit: number,
  ): Promise<Regulars> {
    const regular = [...met]
      .filter(([, lives]) => lives.length >= EARLIER_LIVES)
      .map(([person]) => person);
    const rows = await database.people.bulkGet(
      regular.map((person): [number, string] => [session, person]),
    );
    const here = rows
      .filter((row) => row !== undefined)
      .filter(({ person, acts, traits }) => {
        const isHost = person === live.streamer.id;
        return acts > 0 && !isHost && traits?.isMasked !== true;
      })
      .sort((left, right) => right.firstAt - left.firstAt);
    const regulars = here.slice(0, limit).map(async (row) => {
      const lives = met.get(row.person) ?? [];
      return {
        ...{ id: row.person, handle: row.handle, nickname: row.nickname },
        ...{ avatar: row.avatar ?? null, nth: lives.length + 1 },
        lastSeenAt: await lastSeen(database, row.person, lives),
        cameAt: row.firstAt,
      } satisfies Regular;
    });
    return { regulars: await Promise.all(regulars), count: here.length };
  }

  return { read };
}

async function newestKeys(
  database: ReadDatabase,
  session: number,
  skipped: number,
): Promise<string[]> {
  const keys = await database.people
    .where("[session+firstAt]")
    .between([session, Dexie.minKey], [session, Dexie.maxKey])
    .reverse()
    .offset(skipped)
    .limit(CHUNK)
    .primaryKeys();
  return keys.map(([, person]) => person);
}

async function lastSeen(
  database: ReadDatabase,
  person: string,
  lives: readonly number[],
): Promise<number> {
  const row = await database.people.get([lives.at(-1) ?? 0, person]);
  return row?.lastAt ?? 0;
}

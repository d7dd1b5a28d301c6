import { renamedKey } from "@/lib/model/renamed-people";
import { newBlock, newSalt, pseudonymKey } from "@/lib/store/block-list";
import type { LivetapDatabase } from "@/lib/store/database";
import { deleteSession } from "@/lib/store/delete-session";
import type { PersonRow } from "@/lib/store/rows";
import type { ErasureTask } from "@/lib/store/upkeep-rows";

import { traceOf } from "./erase-trace";

export interface ErasePerson {
  person: string;
  mode: "anonymise" | "remove";
  /** Whether they stay erased when they come again. */
  block: boolean;
}

/** Deletes the lives that the person streamed: their name stands over everything in them. */
export async function deleteOwnLives(
  database: LivetapDatabase,
  person: string,
): Promise<void> {
  const own = await database.sessions
    .filter(({ streamer }) => streamer.id === person)
    .toArray();
  for (const { number } of own) await deleteSession(database, number);
}

/**
 * Writes down what is to be done, the block with it, so that a worker that dies goes on at its next start. Streaks change
 * their giver at once: one that goes on meanwhile is met under its new key.
 */
export function beginErasure(
  database: LivetapDatabase,
  { person, mode, block }: ErasePerson,
  now: number,
): Promise<void> {
  const { sessions, people, streaks, blocks, erasures } = database;
  return database.transaction(
    "rw",
    [sessions, people, streaks, blocks, erasures],
    async () => {
      const rows = await people.where({ person }).toArray();
      const blocking = block ? await newBlock(database, person, now) : null;
      if (blocking) await blocks.put(blocking);
      const task: ErasureTask = {
        ...{ person, ...namesOf(rows) },
        key: pseudonymKey(blocking?.salt ?? newSalt()),
        ...{ step: "events", session: 0, after: null },
        ...{ sessionsDone: 0, sessions: await sessions.count() },
        ...{ changed: [], isToRebuild: false, isToRepeat: false },
      };
      for (const { session } of rows)
        await moveStreaks(database, task, session);
      await erasures.add({
        ...{ kind: "person", mode, at: now, task },
        ...{ lives: 0, events: 0, bytes: 0 },
        ...(blocking && { hash: blocking.hash }),
      });
    },
  );
}

function namesOf(
  rows: readonly PersonRow[],
): Pick<ErasureTask, "handles" | "nicknames"> {
  const all = rows.flatMap((row) => [row, ...row.names]);
  const distinct = (names: string[]) =>
    [...new Set(names)].filter((name) => name !== "");
  return {
    handles: distinct(all.map(({ handle }) => handle)),
    nicknames: distinct(all.map(({ nickname }) => nickname)),
  };
}

/** Gives the person's streaks their new keys. False where one of them stands already: only folding anew joins them. */
export async function moveStreaks(
  database: LivetapDatabase,
  task: ErasureTask,
  number: number,
): Promise<boolean> {
  const session = await database.sessions.get(number);
  if (!session) return true;
  const rename = traceOf(task).renameIn(session.room);
  const old = await database.streaks
    .where("[session+key]")
    .between([number, `${task.person}-`], [number, `${task.person}.`])
    .toArray();
  const moved = old.map((row) => ({
    ...row,
    key: renamedKey(row.key, rename),
  }));
  const keys = moved.map(({ key }): [number, string] => [number, key]);
  const there = await database.streaks.bulkGet(keys);
  const free = moved.filter((_, index) => !there[index]);
  await database.streaks.bulkPut(free);
  await database.streaks.bulkDelete(
    old.map(({ key }): [number, string] => [number, key]),
  );
  return free.length === moved.length;
}

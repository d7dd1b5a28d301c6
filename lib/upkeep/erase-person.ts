import { rebuild } from "@/lib/ingest/rebuild";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";
import type { ErasureRow, ErasureTask } from "@/lib/store/upkeep-rows";
import { forgetSearched } from "@/lib/store/searched";

import { eraseFrames, eraseUndecoded } from "./erase-bytes";
import { type Doing, eraseEvents } from "./erase-events";
import { eraseOthers, eraseRest } from "./erase-rest";
import { traceOf } from "./erase-trace";
import { type Locks, whileBuilding } from "./finish-upkeep";
import { ownTables } from "./own-lists";

interface Dependencies {
  database: LivetapDatabase;
  /** Keeps what changes a session from meeting a batch that is being recorded. */
  inTurn: <T>(task: () => Promise<T>) => Promise<T>;
  now: () => number;
  /** What is being put together was read before, and is gone through once it stands. */
  locks: Locks;
}

/** Does all that is written down to be erased, slice by slice; one call at a time. */
export function createErasures({ database, inTurn, now, locks }: Dependencies) {
  let running: Promise<void> = Promise.resolve();
  const runAll = async () => {
    for (;;) {
      const next = await database.erasures.filter(isOpen).first();
      if (next?.number === undefined) return;
      const { number } = next;
      await whileBuilding(locks, async () => {
        while (await inTurn(() => eraseSlice(database, number, now())));
      });
    }
  };
  return (): Promise<void> => {
    running = running.then(runAll, runAll);
    return running;
  };
}

function isOpen({ task }: ErasureRow): boolean {
  return task !== undefined;
}

/** The next slice of an erasure. Each ends with a place in the database from which the next goes on; false after the last. */
export async function eraseSlice(
  database: LivetapDatabase,
  number: number,
  now: number,
): Promise<boolean> {
  const erasure = await database.erasures.get(number);
  const task = erasure?.task;
  if (!erasure || !task) return false;
  const doing: Doing = { ...erasure, task };
  switch (task.step) {
    case "events":
      await eventsSlice(database, doing);
      return true;
    case "rest":
      await restSlice(database, doing);
      return true;
    case "undecoded": {
      const after = typeof task.after === "number" ? task.after : 0;
      task.after = await eraseUndecoded(database, traceOf(task), after);
      if (task.after === null) task.step = "frames";
      await database.erasures.put(doing);
      return true;
    }
    case "frames": {
      const after = Array.isArray(task.after) ? task.after : null;
      task.after = await eraseFrames(database, traceOf(task), after);
      if (task.after === null) task.step = "others";
      await database.erasures.put(doing);
      return true;
    }
    case "others":
      await eraseOthers(database, doing);
      await finish(database, doing, now);
      return false;
  }
}

async function eventsSlice(
  database: LivetapDatabase,
  doing: Doing,
): Promise<void> {
  const { sessions, events, people, minutes, gifts, erasures } = database;
  const { task } = doing;
  await database.transaction(
    "rw",
    [sessions, events, people, minutes, gifts, erasures],
    async () => {
      const session = await currentSession(database, doing);
      if (!session) {
        task.step = "undecoded";
        task.after = null;
      } else if (!(await eraseEvents(database, doing, session)))
        task.step = "rest";
      await erasures.put(doing);
    },
  );
}

/** The session that the task is at, or the first one after it; after the last, from the start where names were learnt. */
async function currentSession(
  { sessions }: LivetapDatabase,
  { task }: Doing,
): Promise<SessionRow | undefined> {
  const from = (number: number) =>
    sessions.where(":id").aboveOrEqual(number).first();
  let session = await from(task.session);
  if (!session && task.isToRepeat) {
    task.isToRepeat = false;
    task.sessionsDone = 0;
    session = await from(0);
  }
  if (session && session.number !== task.session)
    beginSession(task, session.number);
  return session;
}

function beginSession(task: ErasureTask, session: number): void {
  task.session = session;
  task.after = null;
  task.isToRebuild = false;
}

async function restSlice(
  database: LivetapDatabase,
  doing: Doing,
): Promise<void> {
  const { sessions, people, streaks, erasures } = database;
  const { task } = doing;
  const { session } = task;
  const tables = [sessions, people, streaks, ...ownTables(database)];
  await database.transaction("rw", tables, () =>
    eraseRest(database, doing, session),
  );
  if (task.changed.includes(session)) await forgetSearched(database, session);
  if (task.isToRebuild) await rebuildNow(database, session);
  doing.lives = task.changed.length;
  task.sessionsDone += 1;
  task.step = "events";
  beginSession(task, session + 1);
  await erasures.put(doing);
}

async function rebuildNow(
  database: LivetapDatabase,
  number: number,
): Promise<void> {
  const session = await database.sessions.get(number);
  if (session) await rebuild(database, session);
}

/** Of the person nothing is left but that somebody was erased, and when. */
async function finish(
  { erasures }: LivetapDatabase,
  { task: _, ...erasure }: Doing,
  now: number,
): Promise<void> {
  await erasures.put({ ...erasure, doneAt: now });
}

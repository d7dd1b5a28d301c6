import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";
import type { MergeTask } from "@/lib/store/upkeep-rows";

import { adopt } from "./adopt";
import { dropHidden } from "./build-session";
import { foldSession } from "./fold-session";
import { compareAge, joinCopies } from "./merge-copies";
import { refusalOf } from "./merge-sessions";
import {
  contentOf,
  type Making,
  revealSession,
  SessionBusyError,
} from "./reveal-session";
import { copyOf, type SessionCopy } from "./session-copy";
import { CHUNK, stageChunk } from "./stage-events";
import { byTime, type StoredEvent, storedEvents } from "./stored-events";

/** Figures are folded in one go: a worker that died of it so often would never get through. */
const MOST_FOLDS = 5;

interface Steps {
  sliceSize?: number;
  /** Called within those steps that are long. */
  stayAwake?: () => void;
}

/**
 * Makes one session of others, from where it was left: after each step all that was done stands in the database. What
 * cannot be done any longer, since a part has changed or went, is taken back whole.
 */
export async function* mergeSteps(
  database: LivetapDatabase,
  session: number,
  { sliceSize = CHUNK, stayAwake = () => undefined }: Steps = {},
): AsyncGenerator<void, undefined> {
  try {
    const merge = await openMerge(database, session);
    yield;
    yield* copyEvents(merge, sliceSize);
    yield* fold(merge, stayAwake);
    await revealSession(merge, session);
  } catch (error) {
    await dropHidden(database, session);
    if (error instanceof SessionBusyError) return;
    throw error;
  }
  yield;
  await adopt(database, session);
}

interface Merge extends Making {
  /** Of the hidden session. */
  session: number;
  task: MergeTask;
  parts: readonly Part[];
}

interface Part {
  row: SessionRow;
  copy: SessionCopy;
}

async function openMerge(
  database: LivetapDatabase,
  session: number,
): Promise<Merge> {
  const hidden = await database.sessions.get(session);
  const task = hidden?.merging;
  if (!task) throw new SessionBusyError();
  const rows = await partsOf(database, task);
  const signature = await digestOf(rows.map(contentOf).join("\n"));
  if (task.signature !== "" && task.signature !== signature)
    throw new SessionBusyError();
  const parts = await Promise.all(
    rows.map(async (row) => ({ row, copy: await copyOf(database, row) })),
  );
  parts.sort((left, right) => compareAge(left.copy, right.copy));
  const copy = parts
    .map((part) => part.copy)
    .reduce((all, one) => joinCopies(all, one));
  const replaced = parts.map(({ row }) => row);
  const begun = { ...task, signature, folded: 0 };
  await keepTask(database, session, begun);
  const own = parts.map((part) => part.copy.own);
  return { ...{ database, session, task: begun }, parts, copy, replaced, own };
}

async function partsOf(
  { sessions }: LivetapDatabase,
  { parts }: MergeTask,
): Promise<SessionRow[]> {
  const rows = await sessions.bulkGet(parts.map((part) => part.session));
  const [left, right] = rows;
  if (!left || !right || refusalOf(left, right)) throw new SessionBusyError();
  return [left, right];
}

async function digestOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].join(".");
}

async function* copyEvents(
  merge: Merge,
  sliceSize: number,
): AsyncGenerator<void, undefined> {
  const { database, session, parts, copy: whole, task } = merge;
  const streams = parts.map(({ row: { number }, copy }) =>
    storedEvents(database, {
      ...{ session: number, room: roomIn(whole, copy) },
      after: task.parts.find((part) => part.session === number)?.row ?? 0,
    }),
  );
  for await (const batch of byTime(streams))
    for (let from = 0; from < batch.length; from += sliceSize) {
      const events = batch.slice(from, from + sliceSize);
      const before = merge.task.written;
      let next = merge.task;
      await stageChunk({
        ...{ database, session, events, before },
        alongside: (added) => {
          next = advanced(merge.task, events, added);
          return keepTask(database, session, next);
        },
      });
      merge.task = next;
      yield;
    }
}

function advanced(
  task: MergeTask,
  events: readonly StoredEvent[],
  added: number,
): MergeTask {
  const parts = task.parts.map((part) => {
    const last = events.findLast(({ session }) => session === part.session);
    return { ...part, row: last?.row ?? part.row };
  });
  const copied = task.copied + events.length;
  return { ...task, parts, copied, written: task.written + added };
}

/** Whoever deletes everything meanwhile takes the task away as well. */
async function keepTask(
  { sessions }: LivetapDatabase,
  session: number,
  merging: MergeTask,
): Promise<void> {
  if ((await sessions.update(session, { merging })) === 0)
    throw new SessionBusyError();
}

async function* fold(
  merge: Merge,
  stayAwake: () => void,
): AsyncGenerator<void, undefined> {
  const { database, session, task } = merge;
  if (task.folds >= MOST_FOLDS)
    throw new Error("Two records are too much to be made one");
  task.folds += 1;
  await keepTask(database, session, task);
  yield;
  await foldSession({
    ...{ ...merge, written: task.written },
    onRead: (rows) => {
      stayAwake();
      task.folded += rows;
      return keepTask(database, session, task);
    },
  });
  yield;
}

/** What the events of a recording are to be marked with: nothing where the whole is of one room. */
export function roomIn(
  whole: SessionCopy,
  { rooms }: SessionCopy,
): string | null {
  const isOneOfSeveral = whole.rooms.length > 1 && rooms.length === 1;
  return isOneOfSeveral ? (rooms[0]?.id ?? null) : null;
}

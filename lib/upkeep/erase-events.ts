import { addEvent, removeEvent } from "@/lib/derive/rollups";
import { EVENT_TEXTS, maskTexts } from "@/lib/model/masked-texts";
import { renamedIn } from "@/lib/model/renamed-people";
import type { LivetapDatabase } from "@/lib/store/database";
import { loadRollups, saveRollups } from "@/lib/store/rollups";
import type { EventRow, SessionRow } from "@/lib/store/rows";
import type { ErasureRow, ErasureTask } from "@/lib/store/upkeep-rows";

import { namesIn, traceOf } from "./erase-trace";

/** Rows of one transaction, within 50 ms on a slow machine. */
const CHUNK = 500;

export interface Doing extends ErasureRow {
  task: ErasureTask;
}

interface Change {
  before: EventRow;
  /** Null where the event goes. */
  after: EventRow | null;
}

/**
 * Goes through the next events of the task's session. Changed ones are counted out and in again, so that every figure stays
 * what it was; for those that went the session is folded anew at its end. Runs inside the caller's transaction; `erasure`
 * is changed and left to the caller to put. Gives false after the last event.
 */
export async function eraseEvents(
  database: LivetapDatabase,
  erasure: Doing,
  session: SessionRow,
): Promise<boolean> {
  const { task } = erasure;
  const events = await database.events
    .where("[session+row]")
    .between([session.number, task.after ?? 0], [session.number, []], false)
    .limit(CHUNK)
    .toArray();
  const last = events.at(-1);
  if (!last) return false;
  const changes = changesOf(events, erasure, session);
  if (changes.length > 0) {
    await write(database, session, changes);
    erasure.events += changes.length;
    task.changed = [...new Set([...task.changed, session.number])];
    task.isToRebuild ||= changes.some(({ after }) => after === null);
  }
  task.after = last.row;
  return true;
}

function changesOf(
  events: readonly EventRow[],
  { mode, task }: Doing,
  { room }: SessionRow,
): Change[] {
  const { mask, renameIn, person } = traceOf(task);
  const rename = renameIn(room);
  return events.flatMap((before): Change[] => {
    const parts = renamedIn(before, rename);
    const isNamed = Object.keys(parts).length > 0;
    if (isNamed) learnNames(task, before);
    if (mode === "remove" && before.user?.id === person)
      return [{ before, after: null }];
    const renamed = isNamed ? Object.assign({ ...before }, parts) : before;
    const after = maskTexts(renamed, EVENT_TEXTS, mask);
    return after === before ? [] : [{ before, after }];
  });
}

/** With a name more than at the beginning everything is gone through once more. */
function learnNames(task: ErasureTask, event: EventRow): void {
  const { handles, nicknames } = namesIn(event, task);
  if (handles.length + nicknames.length === 0) return;
  task.handles.push(...handles);
  task.nicknames.push(...nicknames);
  task.isToRepeat = true;
}

async function write(
  database: LivetapDatabase,
  session: SessionRow,
  changes: readonly Change[],
): Promise<void> {
  const kept = changes.flatMap(({ before, after }) =>
    after ? [{ before, after }] : [],
  );
  const rollups = await loadRollups(
    database,
    session,
    kept.flatMap(({ before, after }) => [before, after]),
  );
  for (const { before, after } of kept) {
    removeEvent(rollups, before);
    addEvent(rollups, after);
  }
  session.mends += changes.length;
  for (const { after } of kept) after.mended = session.mends;
  await saveRollups(database, rollups);
  await database.events.bulkPut(kept.map(({ after }) => after));
  await database.events.bulkDelete(
    changes.flatMap(({ before, after }): [number, number][] =>
      after ? [] : [[before.session, before.row]],
    ),
  );
  await database.sessions.put(session);
}

import { maskTexts, ROW_TEXTS } from "@/lib/model/masked-texts";
import type { LivetapDatabase } from "@/lib/store/database";
import type { RelayRow } from "@/lib/store/rows";

import { eraseFromAlerts } from "./erase-alerts";
import { moveStreaks } from "./erase-begin";
import type { Doing } from "./erase-events";
import { traceOf } from "./erase-trace";
import { eraseOwn } from "./unnamed-own";

/** What a session holds of the person beside its events. Runs inside the caller's transaction. */
export async function eraseRest(
  database: LivetapDatabase,
  { task }: Doing,
  number: number,
): Promise<void> {
  const session = await database.sessions.get(number);
  if (!session) return;
  const { person } = task;
  const { mask, renameIn } = traceOf(task);
  await database.people.delete([number, person]);
  const rename = renameIn(session.room);
  const isPresent = task.changed.includes(number);
  await eraseOwn(database, number, { rename, mask, isPresent });
  const areMoved = await moveStreaks(database, task, number);
  task.isToRebuild ||= !areMoved;
  const masked = maskTexts(session, ROW_TEXTS, mask);
  const { tallies } = masked;
  const received = Object.fromEntries(
    Object.entries(tallies.received).filter(([to]) => to !== person),
  );
  await database.sessions.put({ ...masked, tallies: { ...tallies, received } });
}

/** What is kept over all lives: notes, tags, and pages' facts. */
export async function eraseOthers(
  database: LivetapDatabase,
  { task }: Doing,
): Promise<void> {
  const { person, handles } = task;
  const { mask } = traceOf(task);
  await database.persons.delete(person);
  await database.streamers.delete(person);
  await maskRows(database, "persons", mask);
  await eraseFromAlerts(database, person);
  await database.relays.toCollection().modify((relay: RelayRow) => {
    relay.facts = relay.facts
      .filter(({ streamer }) => streamer.id !== person)
      .map((facts) => maskTexts(facts, ROW_TEXTS, mask));
    if (handles.includes(relay.leftHandle)) relay.leftHandle = "";
  });
}

async function maskRows(
  database: LivetapDatabase,
  name: string,
  mask: (text: string) => string,
): Promise<void> {
  const table = database.table<object>(name);
  const rows = await table.toArray();
  const changed = rows.flatMap((row) => {
    const masked = maskTexts(row, ROW_TEXTS, mask);
    return masked === row ? [] : [masked];
  });
  await table.bulkPut(changed);
}

import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow } from "@/lib/store/rows";

import { joinEvents, type ToldEvent } from "./merge-events";

/** Rows written in one transaction. */
export const CHUNK = 2_000;
/** Of no relay: its raw message is not here. */
const NO_FRAME: EventRow["frame"] = ["", 0, 0];

interface Staging {
  database: LivetapDatabase;
  /** Of the hidden session. */
  session: number;
  signal: AbortSignal;
  onStaged: (events: number) => void;
}

/**
 * Writes events as rows of a session in their order, one of each identity, and gives how many there are. While a chunk is
 * being written the next is read; none is being written any longer when this ends, even where it fails.
 */
export async function stageEvents(
  { database, session, signal, onStaged }: Staging,
  batches: AsyncIterable<readonly ToldEvent[]>,
): Promise<number> {
  let rows = 0;
  let writing = Promise.resolve(0);
  const settle = async () => {
    rows += await writing;
    onStaged(rows);
  };
  try {
    for await (const batch of batches)
      for (let from = 0; from < batch.length; from += CHUNK) {
        await settle();
        signal.throwIfAborted();
        const events = batch.slice(from, from + CHUNK);
        writing = stageChunk({ database, session, events, before: rows });
        // Its failure is told when it is waited for, and may come before that.
        writing.catch(() => undefined);
      }
    await settle();
    return rows;
  } finally {
    await writing.catch(() => undefined);
  }
}

interface Chunk extends Pick<Staging, "database" | "session"> {
  events: readonly ToldEvent[];
  /** How many rows there are before. */
  before: number;
  /** Written in the same transaction; told how many rows were added. */
  alongside?: (added: number) => Promise<void>;
}

/** Gives how many rows were added. Most chunks are new all through, and are written without asking what is there. */
export async function stageChunk(chunk: Chunk): Promise<number> {
  const { database, session, before, alongside } = chunk;
  const { sessions, events } = database;
  const fresh = rowsOf(session, uniqueOf(chunk.events), before);
  const stage = (write: () => Promise<number>) =>
    database.transaction("rw", [sessions, events], async () => {
      const added = await write();
      await alongside?.(added);
      return added;
    });
  try {
    return await stage(async () => {
      await events.bulkAdd(fresh);
      return fresh.length;
    });
  } catch (error) {
    if (!(error instanceof Error && error.name === "BulkError")) throw error;
  }
  return stage(() => joinChunk({ database, session, before }, fresh));
}

/** Some of them are there already: they are joined with what is. */
async function joinChunk(
  { database, session, before }: Omit<Chunk, "events">,
  events: readonly EventRow[],
): Promise<number> {
  const stored = await database.events
    .where("[session+id]")
    .anyOf(events.map(({ id }) => [session, id]))
    .toArray();
  const known = new Map(stored.map((event) => [event.id, event]));
  const fresh = events.filter(({ id }) => !known.has(id));
  const joined = events.flatMap((event) => {
    const one = known.get(event.id);
    return one ? [asRow(joinEvents(one, event), session, one.row)] : [];
  });
  const added = rowsOf(session, fresh, before);
  await database.events.bulkPut([...joined, ...added]);
  return added.length;
}

function uniqueOf(events: readonly ToldEvent[]): ToldEvent[] {
  const unique = new Map<string, ToldEvent>();
  for (const event of events) {
    const known = unique.get(event.id);
    unique.set(event.id, known ? joinEvents(known, event) : event);
  }
  return [...unique.values()];
}

function rowsOf(
  session: number,
  events: readonly ToldEvent[],
  before: number,
): EventRow[] {
  return events.map((event, index) =>
    asRow(event, session, before + index + 1),
  );
}

function asRow(event: ToldEvent, session: number, row: number): EventRow {
  return { ...event, session, row, frame: event.frame ?? NO_FRAME };
}

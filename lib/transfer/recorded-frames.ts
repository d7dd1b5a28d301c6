import Dexie from "dexie";

import type { LivetapDatabase } from "@/lib/store/database";
import type { FramesRow, RecordedFrame } from "@/lib/store/rows";

/** A raw frame with the page that it came to. */
export interface RelayedFrame extends RecordedFrame {
  relay: string;
}

/** Rows read at once: each holds what a page received in a moment. */
const CHUNK_SIZE = 8;

/**
 * A session's raw frames by our clock, then by page and number. Rows come by their first frame, so what was received before
 * the next row begins is complete; no more than that and a chunk is held.
 */
export async function* recordedFrames(
  database: LivetapDatabase,
  session: number,
): AsyncGenerator<RelayedFrame> {
  const until = (await lastRow(database, session))?.at;
  if (until === undefined) return;
  const waiting: RelayedFrame[] = [];
  for await (const rows of rowsUntil(database, session, until)) {
    waiting.push(...rows.flatMap(framesOf));
    waiting.sort(compareFrames);
    const reached = rows.at(-1)?.at ?? until;
    const later = waiting.findIndex(({ receivedAt }) => receivedAt >= reached);
    yield* waiting.splice(0, later === -1 ? waiting.length : later);
  }
  yield* waiting;
}

export function firstRow(
  database: LivetapDatabase,
  session: number,
): Promise<FramesRow | undefined> {
  return rowsOf(database, session).first();
}

export function lastRow(
  database: LivetapDatabase,
  session: number,
): Promise<FramesRow | undefined> {
  return rowsOf(database, session).last();
}

function rowsOf(
  database: LivetapDatabase,
  session: number,
  from?: number,
  to?: number,
) {
  return database.frames
    .where("[session+at]")
    .between(
      [session, from ?? Dexie.minKey],
      [session, to ?? Dexie.maxKey],
      true,
      true,
    );
}

/** Rows by their time; those of the moment where a chunk ended are met again, and left out. */
async function* rowsUntil(
  database: LivetapDatabase,
  session: number,
  until: number,
): AsyncGenerator<FramesRow[]> {
  let from: number | undefined;
  let met = new Set<string>();
  for (;;) {
    const read = await rowsOf(database, session, from, until)
      .limit(CHUNK_SIZE + met.size)
      .toArray();
    const fresh = read.filter((row) => !met.has(keyOf(row)));
    const end = fresh.at(-1)?.at;
    if (end === undefined) return;
    if (end !== from) met = new Set();
    for (const row of fresh) if (row.at === end) met.add(keyOf(row));
    from = end;
    yield fresh;
  }
}

function keyOf({ relay, number }: FramesRow): string {
  return `${String(number)} ${relay}`;
}

function framesOf({ relay, frames }: FramesRow): RelayedFrame[] {
  return frames.map((frame) => ({ ...frame, relay }));
}

function compareFrames(left: RelayedFrame, right: RelayedFrame): number {
  return (
    left.receivedAt - right.receivedAt ||
    Number(left.relay > right.relay) - Number(left.relay < right.relay) ||
    left.number - right.number
  );
}

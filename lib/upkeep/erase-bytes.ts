import { inflate } from "@/lib/decode/inflate";
import { stripFrame, stripResult } from "@/lib/decode/strip-frame";
import type { LivetapDatabase } from "@/lib/store/database";
import type { FramesRow, RecordedFrame, UndecodedRow } from "@/lib/store/rows";

import { type Trace } from "./erase-trace";

/** Of messages that can be a quarter of a megabyte each. */
const UNDECODED_CHUNK = 20;
/** Each holds what a page received in a moment. */
const FRAMES_CHUNK = 4;
const MAX_INFLATED_BYTES = 32 * 1024 * 1024;

/** Takes the next messages that could not be read and hold the person. Gives the last number, or null after the last. */
export async function eraseUndecoded(
  database: LivetapDatabase,
  trace: Trace,
  after: number,
): Promise<number | null> {
  const { sessions, undecoded } = database;
  const rows = await undecoded
    .where(":id")
    .above(after)
    .limit(UNDECODED_CHUNK)
    .toArray();
  const gone: UndecodedRow[] = [];
  for (const row of rows) if (await holds(row.bytes, trace)) gone.push(row);
  await database.transaction("rw", [sessions, undecoded], async () => {
    await undecoded.bulkDelete(gone.flatMap(({ number }) => number ?? []));
    for (const { session, bytes } of gone)
      await sessions
        .where(":id")
        .equals(session)
        .modify((row) => {
          row.undecodedBytes -= bytes.length;
        });
  });
  return rows.at(-1)?.number ?? null;
}

/** What was no frame may be gzip, or hold some further in. */
async function holds(bytes: Uint8Array, trace: Trace): Promise<boolean> {
  if (trace.isIn(bytes)) return true;
  const stripped = await stripFrame(bytes, trace.isIn);
  if (stripped !== bytes) return true;
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return false;
  const plain = await inflate(bytes.slice(), MAX_INFLATED_BYTES);
  return plain !== null && trace.isIn(plain);
}

/** Takes the person's messages out of the next raw frames. Gives the last key, or null after the last. */
export async function eraseFrames(
  database: LivetapDatabase,
  trace: Trace,
  after: [string, number] | null,
): Promise<[string, number] | null> {
  const { sessions, frames } = database;
  const rows = await frames
    .where(":id")
    .above(after ?? [""])
    .limit(FRAMES_CHUNK)
    .toArray();
  const stripped = await Promise.all(rows.map((row) => stripRow(row, trace)));
  const changed = stripped.filter((row, index) => row !== rows[index]);
  if (changed.length > 0)
    await database.transaction("rw", [sessions, frames], async () => {
      for (const row of changed) await replace(database, row);
    });
  const last = rows.at(-1);
  return last ? [last.relay, last.number] : null;
}

async function replace(
  { sessions, frames }: LivetapDatabase,
  row: FramesRow,
): Promise<void> {
  const stored = await frames.get([row.relay, row.number]);
  if (!stored) return;
  // Its session may have become part of another since it was read.
  const { session } = stored;
  await frames.put({ ...row, session });
  await sessions
    .where(":id")
    .equals(session)
    .modify((holder) => {
      holder.framesBytes += row.size - stored.size;
    });
}

async function stripRow(row: FramesRow, trace: Trace): Promise<FramesRow> {
  const frames = await Promise.all(
    row.frames.map((frame) => strip(frame, trace)),
  );
  const saved = sizeOf(row.frames) - sizeOf(frames);
  return frames.some((frame, index) => frame !== row.frames[index])
    ? { ...row, frames, size: row.size - saved }
    : row;
}

async function strip(
  frame: RecordedFrame,
  { isIn }: Trace,
): Promise<RecordedFrame> {
  const bytes =
    frame.kind === "frame"
      ? await stripFrame(frame.bytes, isIn)
      : stripResult(frame.bytes, isIn);
  return bytes === frame.bytes ? frame : { ...frame, bytes };
}

function sizeOf(frames: readonly RecordedFrame[]): number {
  return frames.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

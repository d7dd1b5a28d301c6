import Dexie from "dexie";

import type { LivetapDatabase } from "@/lib/store/database";

import { firstRow, lastRow } from "./recorded-frames";

/** What the flight recorder has of a session. */
export interface RecordingExtent {
  bytes: number;
  /** Our clock, epoch ms, of the first and the last raw frame. */
  from: number;
  to: number;
  /** Whether it begins and ends with what was received. */
  isWhole: boolean;
}

/** What a socket may be silent for. */
const SLACK_MS = 30_000;

/** Null when it has nothing, and when there is no such session. `id` is the UUID. */
export async function recordingExtent(
  database: LivetapDatabase,
  id: string,
): Promise<RecordingExtent | null> {
  const session = await database.sessions.where("id").equals(id).first();
  if (!session) return null;
  const { number, lastFrameAt, framesBytes } = session;
  const begin = await firstRow(database, number);
  const end = await lastRow(database, number);
  if (!begin || !end) return null;
  const covered = await database.coverage
    .where("[session+from]")
    .between([number, Dexie.minKey], [number, Dexie.maxKey])
    .first();
  const from = begin.at;
  const to = end.frames.at(-1)?.receivedAt ?? end.at;
  const isWhole =
    from <= (covered?.from ?? from) + SLACK_MS && to >= lastFrameAt - SLACK_MS;
  return { bytes: framesBytes, from, to, isWhole };
}

import type { ErasureRow } from "@/lib/store/upkeep-rows";

import type { ReadDatabase } from "./open";

/** What was erased, or is being. Of a person nothing is told but the day. */
export interface Erased extends Pick<
  ErasureRow,
  "at" | "kind" | "mode" | "lives" | "events" | "bytes"
> {
  number: number;
  /** From 0 to 1 while it is being done, else null. */
  progress: number | null;
  /** Of a block that still stands. */
  block: string | null;
}

/** Newest first. */
const MOST = 50;

export async function readErasures({
  erasures,
  blocks,
}: ReadDatabase): Promise<Erased[]> {
  const rows = await erasures.reverse().limit(MOST).toArray();
  const hashes = new Set(await blocks.toCollection().primaryKeys());
  return rows.map(({ number, hash, task, ...row }) => ({
    ...{ number: number ?? 0, at: row.at, kind: row.kind, lives: row.lives },
    ...{ events: row.events, bytes: row.bytes },
    ...(row.mode && { mode: row.mode }),
    progress: task ? task.sessionsDone / Math.max(1, task.sessions + 1) : null,
    block: hash !== undefined && hashes.has(hash) ? hash : null,
  }));
}

import { expect, test } from "vitest";

import { createIngest } from "@/lib/ingest/ingest";
import type { RelayItem } from "@/lib/protocol/port";
import {
  exportSession,
  type ExportOptions,
  SessionMendedError,
} from "@/lib/transfer/export-session";
import { collect } from "@/tests/support/collect";
import {
  findRecordings,
  readRecording,
  relayItems,
} from "@/tests/support/recording";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const NOW = 1_790_000_000_000;
/** On whatever machine. */
const PATIENCE_MS = 60_000;

/** Every second item comes late: between others that are stored already. */
function withLateOnes(items: readonly RelayItem[]): RelayItem[] {
  const [opened, ...others] = items;
  const early = others.filter((_, index) => index % 2 === 0);
  const late = others.filter((_, index) => index % 2 === 1);
  return [...(opened ? [opened] : []), ...early, ...late].map(
    (item, index) => ({ ...item, number: index + 1 }),
  );
}

/** A live recorded up to its middle, and what records a little more of it each time. */
async function halfRecorded(file: string) {
  const recording = readRecording(file);
  const database = temporaryDatabase();
  const ingest = createIngest({ database, now: () => NOW });
  const items = withLateOnes(relayItems(recording, NOW));
  let from = 0;
  const record = async (size: number) => {
    const batch = items.slice(from, from + size);
    from += size;
    if (batch.length > 0)
      await ingest({ kind: "batch", relay: "relay", items: batch }, 1);
  };
  await record(Math.floor(items.length / 2));
  const session = await database.sessions.get({ room: recording.page.roomId });
  return { database, number: session?.number ?? 0, record };
}

type HalfRecorded = Awaited<ReturnType<typeof halfRecorded>>;

async function textWhileRecording(
  { database, number, record }: HalfRecorded,
  options: Partial<ExportOptions>,
): Promise<string> {
  let text = "";
  const pieces = exportSession(database, number, { now: NOW, ...options });
  for await (const piece of pieces) {
    text += piece;
    await record(40);
  }
  return text;
}

test.each(findRecordings())(
  "the file of %s, written while the live goes on, is that of one moment",
  async (file) => {
    const half = await halfRecorded(file);
    const { database, number } = half;
    const still = await collect(exportSession(database, number, { now: NOW }));
    expect(await textWhileRecording(half, { chunkSize: 3 })).toBe(
      still.join(""),
    );
  },
  PATIENCE_MS,
);

test.each(findRecordings())(
  "without the newest events of %s at hand it is that of one moment, or none",
  async (file) => {
    const half = await halfRecorded(file);
    const { database, number } = half;
    const still = await collect(exportSession(database, number, { now: NOW }));
    const options = { chunkSize: 3, recentRows: 0 };
    const text = await textWhileRecording(half, options).catch(
      (error: unknown) => error,
    );
    if (text instanceof SessionMendedError) return;
    expect(text).toBe(still.join(""));
  },
  PATIENCE_MS,
);

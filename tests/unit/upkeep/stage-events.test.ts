import { expect, test } from "vitest";

import type { ToldEvent } from "@/lib/upkeep/merge-events";
import { stageEvents } from "@/lib/upkeep/stage-events";
import { temporaryDatabase } from "@/tests/support/temporary-database";

function chunkOf(first: number, size: number): ToldEvent[] {
  return Array.from({ length: size }, (_, index) => ({
    ...{ id: String(first + index), messageId: "1", kind: "join" as const },
    ...{ at: 1, receivedAt: 1 },
  }));
}

async function* failingAfter(chunks: ToldEvent[][]) {
  await Promise.resolve();
  yield* chunks;
  throw new Error("cut off");
}

function staging() {
  const database = temporaryDatabase();
  const { signal } = new AbortController();
  return { ...{ database, session: 1, signal }, onStaged: () => undefined };
}

test("a file that breaks off leaves no write behind that goes on", async () => {
  const staged = staging();
  let written = 0;
  staged.database.events.hook("creating", function () {
    this.onsuccess = () => {
      written += 1;
    };
  });
  const batches = failingAfter([chunkOf(1, 30), chunkOf(31, 30)]);
  await expect(stageEvents(staged, batches)).rejects.toThrow("cut off");
  expect(written).toBe(60);
});

test("a write that fails is told though the next events were being read", async () => {
  const staged = staging();
  staged.database.events.hook("creating", () => {
    throw new Error("no space");
  });
  await expect(
    stageEvents(staged, failingAfter([chunkOf(1, 2), chunkOf(3, 2)])),
  ).rejects.toThrow("no space");
});

test("an event that comes again in a later batch is written once", async () => {
  const staged = staging();
  async function* twice() {
    await Promise.resolve();
    yield chunkOf(1, 4);
    yield chunkOf(3, 4);
  }
  expect(await stageEvents(staged, twice())).toBe(6);
  const rows = await staged.database.events.toArray();
  expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6]);
});

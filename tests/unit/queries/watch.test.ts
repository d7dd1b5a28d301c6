import { afterEach, beforeEach, expect, test, vi } from "vitest";

import Dexie, { RangeSet } from "dexie";

import { pauseAfter, type ReadTask, watchQuery } from "@/lib/queries/watch";

import { temporaryDatabase } from "../../support/temporary-database";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watch(read: (task: ReadTask<number>) => Promise<number>) {
  const database = temporaryDatabase();
  const stop = new AbortController();
  const values: number[] = [];
  const errors: unknown[] = [];
  watchQuery(
    read,
    { database, tables: ["events"], paceMs: 250, signal: stop.signal },
    {
      next: (value) => values.push(value),
      error: (error) => errors.push(error),
    },
  );
  const change = (table: string) => {
    const part = `idb://${database.name}/${table}/`;
    Dexie.on.storagemutated.fire({ [part]: new RangeSet() });
  };
  return { values, errors, change, stop };
}

test("it reads once at the start", async () => {
  const { values } = watch(() => Promise.resolve(1));
  await vi.advanceTimersByTimeAsync(0);
  expect(values).toEqual([1]);
});

test("many changes are read at most once per pace, the last one included", async () => {
  let read = 0;
  const { values, change } = watch(() => Promise.resolve((read += 1)));
  for (let turn = 0; turn < 100; turn += 1) {
    change("events");
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(values.length).toBeLessThanOrEqual(5);
  const before = values.length;
  change("events");
  await vi.advanceTimersByTimeAsync(1000);
  expect(values.length).toBe(before + 1);
});

test("changes of other tables are nothing to it", async () => {
  const { values, change } = watch(() => Promise.resolve(1));
  await vi.advanceTimersByTimeAsync(1000);
  change("minutes");
  await vi.advanceTimersByTimeAsync(1000);
  expect(values).toEqual([1]);
});

test("a failure is handed on and does not end the watching", async () => {
  let turn = 0;
  const { values, errors, change } = watch(() => {
    turn += 1;
    return turn === 1 ? Promise.reject(new Error("no")) : Promise.resolve(turn);
  });
  await vi.advanceTimersByTimeAsync(300);
  change("events");
  await vi.advanceTimersByTimeAsync(300);
  expect(errors).toHaveLength(1);
  expect(values).toEqual([2]);
});

test("nothing is read after the end", async () => {
  const { values, change, stop } = watch(() => Promise.resolve(1));
  await vi.advanceTimersByTimeAsync(300);
  stop.abort();
  change("events");
  await vi.advanceTimersByTimeAsync(300);
  expect(values).toEqual([1]);
});

test("after a long read the next one waits so long that reading keeps to its share", () => {
  const pacing = { paceMs: 250, maxShare: 0.05 };
  expect(pauseAfter(1, pacing)).toBe(250);
  expect(pauseAfter(1_000, pacing)).toBeCloseTo(19_000);
  expect(pauseAfter(1_000, { ...pacing, longestPauseMs: 5_000 })).toBe(5_000);
  expect(pauseAfter(1_000, { paceMs: 250 })).toBe(250);
});

test("what a read tells on the way is handed on, and nothing after the end", async () => {
  let finish: () => void = () => undefined;
  const { values, stop } = watch(async ({ tell }) => {
    tell(1);
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    tell(2);
    return 3;
  });
  await vi.advanceTimersByTimeAsync(0);
  stop.abort();
  finish();
  await vi.advanceTimersByTimeAsync(300);
  expect(values).toEqual([1]);
});

test("a rest lasts as long as the reading before it", async () => {
  let restedMs = 0;
  watch(async ({ rest }) => {
    await new Promise((resolve) => setTimeout(resolve, 80));
    const from = performance.now();
    await rest();
    restedMs = performance.now() - from;
    return 1;
  });
  await vi.advanceTimersByTimeAsync(400);
  expect(restedMs).toBe(80);
});

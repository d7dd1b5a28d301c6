import { expect, test } from "vitest";

import { createWakefulness } from "@/lib/ingest/wakefulness";

/** What outlives the worker; `start` begins another run of it. */
function aBrowser() {
  const slept: number[] = [];
  const written: number[] = [];
  const reads: unknown[] = [];
  const start = () =>
    createWakefulness({
      read() {
        reads.push(written.at(-1));
        return Promise.resolve(written.at(-1) ?? null);
      },
      write(at) {
        written.push(at);
        return Promise.resolve();
      },
      onSlept(since) {
        slept.push(since);
        return Promise.resolve();
      },
    });
  return { slept, written, reads, start };
}

test("signs of life every minute are no sleep", async () => {
  const { slept, start } = aBrowser();
  const alert = start();
  for (let at = 0; at <= 600_000; at += 60_000) await alert(at);
  await alert(780_000);
  expect(slept).toEqual([]);
});

test("a sleep is noticed once, with the last moment awake", async () => {
  const { slept, start } = aBrowser();
  const alert = start();
  for (const at of [1_000, 61_000, 4_000_000, 4_000_001, 4_060_000])
    await alert(at);
  expect(slept).toEqual([61_000]);
});

test("a sleep during which the worker stopped is noticed by the next", async () => {
  const { slept, start } = aBrowser();
  await start()(1_000);
  const alert = start();
  await alert(4_000_000);
  await alert(4_000_100);
  expect(slept).toEqual([1_000]);
});

test("the first sign of life of a browser is no end of a sleep", async () => {
  const { slept, start } = aBrowser();
  await start()(9_000_000_000);
  expect(slept).toEqual([]);
});

test("it is written every 20 seconds at most, and at once after a sleep", async () => {
  const { written, start } = aBrowser();
  const alert = start();
  for (let at = 0; at < 60_000; at += 1_000) await alert(at);
  await alert(900_000);
  expect(written).toEqual([0, 20_000, 40_000, 900_000]);
});

test("what an earlier run wrote is read once in a run", async () => {
  const { reads, start } = aBrowser();
  await start()(1_000);
  const alert = start();
  for (const at of [2_000, 3_000, 90_000]) await alert(at);
  expect(reads).toEqual([undefined, 1_000]);
});

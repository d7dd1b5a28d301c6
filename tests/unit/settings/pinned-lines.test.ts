import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { MAX_PINNED } from "@/lib/model/pinned-line";
import {
  readPinned,
  togglePinned,
  watchPinned,
} from "@/lib/settings/pinned-lines";

beforeEach(() => {
  fakeBrowser.reset();
});

const line = (row: number) => ({ id: `ChatMessage:${String(row)}`, row });

test("a line is pinned and taken off, in its own session", async () => {
  await Promise.all([togglePinned(1, line(5)), togglePinned(1, line(6))]);
  expect(await readPinned(1)).toEqual([line(5), line(6)]);
  expect(await readPinned(2)).toEqual([]);
  await togglePinned(1, line(5));
  expect(await readPinned(1)).toEqual([line(6)]);
});

test("with too many the oldest goes", async () => {
  for (let row = 0; row <= MAX_PINNED; row += 1)
    await togglePinned(1, line(row));
  const rows = (await readPinned(1)).map(({ row }) => row);
  expect(rows).toHaveLength(MAX_PINNED);
  expect(rows[0]).toBe(1);
});

test.each([null, "lines", { id: "a", row: 1 }, [3, { id: 4, row: "5" }]])(
  "%j stands for no pinned lines",
  async (stored) => {
    await fakeBrowser.storage.session.set({ "pinned-1": stored });
    expect(await readPinned(1)).toEqual([]);
  },
);

test("whoever watches hears of their own session until they stop", async () => {
  const heard: number[] = [];
  const stop = new AbortController();
  watchPinned(1, (pinned) => heard.push(pinned.length), stop.signal);
  await togglePinned(1, line(1));
  await togglePinned(2, line(1));
  stop.abort();
  await togglePinned(1, line(2));
  expect(heard).toEqual([1]);
});

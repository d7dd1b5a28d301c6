import { beforeEach, expect, test, vi } from "vitest";

import type { ReadBatch } from "@/lib/ingest/batch-writer";
import type { ReadItem } from "@/lib/ingest/read-item";
import { createStubborn } from "@/lib/ingest/stubborn";
import { pageItems } from "@/tests/support/page-items";

function aBatch(): ReadBatch {
  const { open, frame, page } = pageItems();
  page.at = 5;
  const items = [open("7"), frame(), frame()].map((item): ReadItem => {
    return { item, enters: null, now: null, messages: [] };
  });
  return { relay: "r", tab: 1, origin: "live", items };
}

/** A database that fails when `isPoison` says so, and what was brought to it. */
function fragile(
  isPoison: (batch: ReadBatch) => boolean,
  error: Error = new Error("a bug"),
) {
  const stored: ReadItem[] = [];
  const sizes: number[] = [];
  const write = createStubborn((batch) => {
    sizes.push(batch.items.length);
    if (isPoison(batch)) return Promise.reject(error);
    stored.push(...batch.items);
    return Promise.resolve(batch.items.at(-1)?.item.number ?? 0);
  });
  const failing = async (times: number) => {
    for (let time = 0; time < times; time += 1)
      await expect(write(aBatch())).rejects.toBe(error);
  };
  return { stored, sizes, write, failing };
}

/** Item 128 cannot be written, as long as it is what `isPoison` says. */
const poisoned =
  (isPoison: (read: ReadItem) => boolean) =>
  ({ items }: ReadBatch) =>
    items.some((read) => read.item.number === 128 && isPoison(read));

beforeEach(() => {
  vi.spyOn(console, "error").mockReturnValue();
});

test("a batch that can be written is written whole", async () => {
  const { sizes, write } = fragile(() => false);
  expect(await write(aBatch())).toBe(192);
  expect(sizes).toEqual([3]);
});

test("a batch that fails three times is written item by item, and what is poisoned is kept as bytes", async () => {
  const { stored, sizes, write, failing } = fragile(
    poisoned(({ messages }) => messages.length === 0),
  );
  await failing(3);
  expect(await write(aBatch())).toBe(192);
  expect(sizes).toEqual([3, 3, 3, 1, 1, 1, 1]);
  expect(stored.map(({ item }) => item.number)).toEqual([64, 128, 192]);
  expect(stored[1]?.messages).toMatchObject([
    { id: "Frame:r-128", payload: new Uint8Array([0x42]) },
  ]);
});

test("what cannot be kept as bytes either is a gap of the worker's", async () => {
  const { stored, write, failing } = fragile(
    poisoned(({ item }) => item.kind === "frame"),
  );
  await failing(3);
  expect(await write(aBatch())).toBe(192);
  expect(stored[1]?.item).toEqual({
    ...{ kind: "dropped", socket: 0, size: 0, cause: "worker" },
    ...{ number: 128, receivedAt: 5, handle: "otter" },
  });
});

test("after it was written the next failure is the first again", async () => {
  let isBroken = true;
  const { sizes, write, failing } = fragile(
    ({ items }) => isBroken && items.length > 1,
  );
  await failing(3);
  await write(aBatch());
  await failing(1);
  isBroken = false;
  await write(aBatch());
  expect(sizes).toEqual([3, 3, 3, 1, 1, 1, 3, 3]);
});

test("one relay's failures are not another's", async () => {
  const { sizes, write, failing } = fragile(({ relay }) => relay === "r");
  await failing(3);
  await write({ ...aBatch(), relay: "other" });
  expect(sizes.at(-1)).toBe(3);
});

test("item by item, what must wait ends the batch", async () => {
  let calls = 0;
  const write = createStubborn(({ items }) => {
    calls += 1;
    if (items.length > 1) return Promise.reject(new Error("a bug"));
    return Promise.resolve(64);
  });
  for (let time = 0; time < 3; time += 1)
    await expect(write(aBatch())).rejects.toThrow("a bug");
  expect(await write(aBatch())).toBe(64);
  expect(calls).toBe(5);
});

test.each(["QuotaExceededError", "UnknownError", "DatabaseClosedError"])(
  "a failure of the database (%s) is never swallowed and never the batch's fault",
  async (name) => {
    const failure = Object.assign(new Error("no"), { name });
    const { stored, sizes, failing } = fragile(() => true, failure);
    await failing(6);
    expect(sizes).toEqual([3, 3, 3, 3, 3, 3]);
    expect(stored).toEqual([]);
  },
);

test("a database that fails for a moment while items are written one by one loses nothing of them", async () => {
  const failure = Object.assign(new Error(), { name: "QuotaExceededError" });
  const moments = [false, true];
  const stored: ReadItem[] = [];
  const write = createStubborn(({ items }) => {
    if (items.length > 1) return Promise.reject(new Error("a bug"));
    if (moments.shift()) return Promise.reject(failure);
    stored.push(...items);
    return Promise.resolve(items[0]?.item.number ?? 0);
  });
  for (let time = 0; time < 3; time += 1)
    await expect(write(aBatch())).rejects.toThrow("a bug");
  await expect(write(aBatch())).rejects.toBe(failure);
  expect(await write(aBatch())).toBe(192);
  const [first] = aBatch().items;
  expect(stored).toEqual([first, ...aBatch().items]);
});

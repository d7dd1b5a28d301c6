import fc from "fast-check";
import { expect, test } from "vitest";

import type { RelayItem } from "@/lib/protocol/port";
import { costOf, ITEM_BYTES } from "@/lib/relay/item-size";
import { createOutbox, type Outbox } from "@/lib/relay/outbox";

const WHEN = { handle: "river" };

function frame(number: number, size = 0, socket = 1): RelayItem {
  const bytes = new Uint8Array(size);
  return { kind: "frame", socket, bytes, number, receivedAt: number, ...WHEN };
}

function closed(number: number, socket = 1): RelayItem {
  return { kind: "closed", socket, number, receivedAt: number, ...WHEN };
}

function everything(outbox: Outbox): RelayItem[] {
  return outbox.batch(0, { items: Infinity, bytes: Infinity });
}

function numbersIn(outbox: Outbox): number[] {
  return everything(outbox).map(({ number }) => number);
}

/** Frames that count how often the outbox looks at their numbers. */
function createCounter() {
  let looks = 0;
  const bytes = new Uint8Array();
  const counted = (number: number, socket: number): RelayItem => ({
    ...{ kind: "frame", socket, bytes, receivedAt: number, ...WHEN },
    get number() {
      looks += 1;
      return number;
    },
  });
  return { counted, looks: () => looks };
}

test("a batch has at most 64 items", () => {
  const outbox = createOutbox();
  for (let number = 1; number <= 100; number += 1) outbox.add(frame(number), 0);
  expect(outbox.batch(0)).toHaveLength(64);
  expect(outbox.batch(64)[0]?.number).toBe(65);
  expect(outbox.batch(100)).toEqual([]);
});

test("a batch stays within the limits that it is asked for", () => {
  const outbox = createOutbox();
  for (let number = 1; number <= 9; number += 1)
    outbox.add(frame(number, 800), 0);
  expect(outbox.batch(0, { items: 4, bytes: Infinity })).toHaveLength(4);
  expect(outbox.batch(0, { items: 64, bytes: 3_000 })).toHaveLength(3);
  expect(outbox.isFull(0, { items: 9, bytes: Infinity })).toBe(true);
  expect(outbox.isFull(0, { items: 10, bytes: 10_000 })).toBe(false);
});

test("an item larger than a batch goes alone", () => {
  const outbox = createOutbox();
  outbox.add(frame(1, 5_000), 0);
  outbox.add(frame(2, 5_000), 0);
  expect(outbox.batch(0, { items: 64, bytes: 1_000 })).toHaveLength(1);
});

test("what is acknowledged costs nothing any more", () => {
  const outbox = createOutbox();
  outbox.add(frame(1, 50), 0);
  outbox.add(frame(2, 70), 0);
  expect(outbox.bytes()).toBe(120 + 2 * ITEM_BYTES);
  outbox.acknowledge(1);
  expect([outbox.length(), outbox.bytes()]).toEqual([1, 70 + ITEM_BYTES]);
  outbox.acknowledge(2);
  expect([outbox.length(), outbox.bytes()]).toEqual([0, 0]);
});

test("the texts of an item count as well", () => {
  const facts: RelayItem = {
    ...{ kind: "facts", path: "/room", text: "x".repeat(1_000) },
    ...{ number: 1, receivedAt: 1, handle: "" },
  };
  expect(costOf(facts)).toBeGreaterThan(2_000);
});

test("the oldest unsent frames go first, and become one gap with its cause", () => {
  const outbox = createOutbox(5_000);
  for (let number = 1; number <= 4; number += 1)
    outbox.add(frame(number, 800), 2);
  outbox.add(closed(5, 2), 2);
  outbox.add(frame(6, 1_600), 2, "full");
  expect(everything(outbox)).toEqual([
    frame(1, 800),
    frame(2, 800),
    {
      ...{ kind: "dropped", socket: 1, size: 1_600, cause: "full" },
      ...{ number: 4, receivedAt: 3, ...WHEN },
    },
    closed(5, 2),
    frame(6, 1_600),
  ]);
});

test("gaps of different causes or sockets stay apart", () => {
  const outbox = createOutbox(1_300);
  outbox.add(frame(1, 500), 0);
  outbox.add(frame(2, 500, 2), 0, "worker");
  outbox.add(frame(3, 500, 2), 0, "full");
  outbox.add(frame(4, 500, 2), 0, "full");
  expect(everything(outbox)).toMatchObject([
    { kind: "dropped", socket: 1, cause: "worker", number: 1 },
    { kind: "dropped", socket: 2, cause: "full", number: 3, size: 1_000 },
    { kind: "frame", number: 4 },
  ]);
});

test("what was sent before a reconnect can be dropped after it", () => {
  const outbox = createOutbox(3_000);
  outbox.add(frame(1, 800), 0);
  outbox.add(frame(2, 800), 1);
  outbox.add(frame(3, 800), 1);
  expect(numbersIn(outbox)).toEqual([1, 2, 3]);
  outbox.add(frame(4, 2_400), 0);
  expect(everything(outbox)).toMatchObject([
    { kind: "dropped", number: 3, size: 2_400 },
    { kind: "frame", number: 4 },
  ]);
});

test("a flood without bytes is bounded and its gap tells all of it", () => {
  const outbox = createOutbox(100 * ITEM_BYTES);
  for (let number = 1; number <= 10_000; number += 1)
    outbox.add(closed(number, (number % 7) + 1), 0);
  expect(outbox.length()).toBe(100);
  const [gap, ...rest] = everything(outbox);
  expect(gap).toMatchObject({ kind: "dropped", socket: 0, number: 9_901 });
  expect(rest.map(({ kind }) => kind)).toEqual(
    Array.from({ length: 99 }, () => "closed"),
  );
});

test("in a million operations an item costs a few looks, whatever becomes of it", () => {
  const { counted, looks } = createCounter();
  const outbox = createOutbox(100_000 * ITEM_BYTES);
  const total = 333_334;
  for (let number = 1; number <= total; number += 1)
    outbox.add(
      number % 3 === 0 ? closed(number) : counted(number, 1 + (number % 2)),
      0,
    );
  expect(outbox.length()).toBe(100_000);
  let sent = 0;
  while (outbox.length() > 0) {
    sent = outbox.batch(sent).at(-1)?.number ?? total;
    outbox.acknowledge(sent);
  }
  for (let number = total + 1; number <= 2 * total; number += 1) {
    outbox.add(counted(number, 1), number - 1);
    outbox.acknowledge(number);
  }
  expect(outbox.bytes()).toBe(0);
  expect(looks()).toBeLessThan(10 * 2 * total);
}, 60_000);

interface Step {
  kind: "add" | "send" | "acknowledge" | "reconnect";
  type: "frame" | "closed";
  socket: number;
  size: number;
}

const STEPS: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      "add",
      "add",
      "add",
      "send",
      "acknowledge",
      "reconnect",
    ),
    type: fc.constantFrom("frame", "closed"),
    socket: fc.integer({ min: 1, max: 3 }),
    size: fc.integer({ min: 0, max: 900 }),
  }),
  { maxLength: 80 },
);

test("whatever happens, order, bounds and the last number hold", () => {
  fc.assert(
    fc.property(STEPS, (steps) => {
      const limit = 3_000;
      const outbox = createOutbox(limit);
      let [last, inFlight, stored] = [0, 0, 0];
      for (const { kind, type, socket, size } of steps) {
        if (kind === "add") {
          last += 1;
          const make =
            type === "frame" ? frame(last, size, socket) : closed(last, socket);
          outbox.add(make, inFlight);
        }
        if (kind === "send")
          inFlight =
            outbox.batch(inFlight, { items: 3, bytes: Infinity }).at(-1)
              ?.number ?? inFlight;
        if (kind === "acknowledge") {
          stored = Math.max(stored, inFlight);
          outbox.acknowledge(stored);
        }
        if (kind === "reconnect") inFlight = 0;
        const items = everything(outbox);
        const numbers = items.map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(numbers.at(-1) ?? stored).toBe(last > stored ? last : stored);
        expect(outbox.length()).toBe(items.length);
        expect(outbox.bytes()).toBe(
          items.reduce((sum, item) => sum + costOf(item), 0),
        );
        const unsent = items.filter(({ number }) => number > inFlight);
        if (kind === "add" && outbox.bytes() > limit)
          expect(unsent.every((item) => item.kind === "dropped")).toBe(true);
        if (kind === "add")
          expect(unsent.length).toBeLessThanOrEqual(1 + limit / ITEM_BYTES);
      }
    }),
  );
});

import { expect, test, vi } from "vitest";

import { createDemo } from "@/lib/demo/demo";
import { inventLive } from "@/lib/demo/invented-live";
import type { RelayItem } from "@/lib/protocol/port";
import { fakePort, fakeTime } from "@/tests/support/fake-port";

const NOW = 1_790_000_000_000;
const live = inventLive({
  ...{ seed: 3, people: 40, ratePerSecond: 5 },
  ...{ durationMs: 20_000, hasOddities: false },
});

/** A demo in front of a worker that stores everything soon. */
function staged(forgetEarlier = () => Promise.resolve<unknown>(null)) {
  const time = fakeTime();
  const ports: ReturnType<typeof fakePort>[] = [];
  const logFailure = vi.fn();
  let relays = 0;
  const demo = createDemo({
    ...{ live, speed: 1, forgetEarlier, logFailure },
    ...{ setTimer: time.setTimer, elapsed: time.elapsed },
    now: () => NOW + time.elapsed(),
    nextRelay: () => `demo-${String((relays += 1))}`,
    connect() {
      const made = fakePort();
      ports.push(made);
      return {
        ...made.port,
        postMessage(batch) {
          made.port.postMessage(batch);
          time.setTimer(() => {
            const last = batch.items.at(-1)?.number ?? 0;
            if (made.state.isOpen) made.acknowledge(last);
          }, 20);
        },
      };
    },
  });
  const items = (): RelayItem[] =>
    ports.flatMap(({ batches }) => batches.flatMap((batch) => batch.items));
  return { time, demo, ports, items, logFailure };
}

function roomsIn(items: readonly RelayItem[]): string[] {
  return items.flatMap((item) => (item.kind === "opened" ? item.room : []));
}

test("a live's page says what this one says, in order, and it ends as a live ends", async () => {
  const { time, demo, items } = staged();
  await demo.begin();
  expect(demo.state().phase).toBe("playing");
  time.pass(30_000);
  const kinds = items().map(({ kind }) => kind);
  expect(kinds.slice(0, 3)).toEqual(["facts", "opened", "response"]);
  expect(new Set(kinds.slice(3, -1))).toEqual(new Set(["frame"]));
  expect(kinds.at(-1)).toBe("closed");
  const numbers = items().map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(demo.state().phase).toBe("ended");
  expect(demo.status()).toMatchObject({ openSockets: 0, pending: 0 });
});

test("each run has a room and a stream of its own", async () => {
  const { time, demo, ports, items } = staged();
  await demo.begin();
  time.pass(5_000);
  await demo.begin();
  time.pass(5_000);
  expect(new Set(roomsIn(items())).size).toBe(2);
  const relays = ports.flatMap(({ batches }) =>
    batches.map(({ relay }) => relay),
  );
  expect([...new Set(relays)]).toEqual(["demo-1", "demo-2"]);
});

test("what earlier runs left is erased before anything is said of this one", async () => {
  let erase: (answer: unknown) => void = () => undefined;
  const { demo, ports } = staged(
    () =>
      new Promise((resolve) => {
        erase = resolve;
      }),
  );
  const beginning = demo.begin();
  expect(demo.status()).toBeNull();
  expect(ports).toHaveLength(0);
  erase(null);
  await beginning;
  expect(ports).toHaveLength(1);
});

test("where nothing can be erased it is played all the same", async () => {
  const { demo, logFailure } = staged(() => Promise.reject(new Error("full")));
  await demo.begin();
  expect(demo.state().phase).toBe("playing");
  expect(logFailure).toHaveBeenCalledOnce();
});

test("when the worker stops, what it did not store comes again", async () => {
  const { time, demo, ports, items } = staged();
  await demo.begin();
  time.pass(5_000);
  ports[0]?.drop();
  time.pass(25_000);
  expect(ports).toHaveLength(2);
  const numbers = items().map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test("the stage shows who speaks, and a streak as one line", async () => {
  const { time, demo } = staged();
  await demo.begin();
  time.pass(15_000);
  const { lines, viewers } = demo.state().stage;
  expect(viewers).toBeGreaterThan(0);
  expect(lines.length).toBeGreaterThan(2);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
});

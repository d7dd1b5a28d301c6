import { expect, test } from "vitest";

import type { RelayItem } from "@/lib/protocol/port";
import { createLink } from "@/lib/relay/link";
import { createOutbox } from "@/lib/relay/outbox";
import { fakePort, fakeTime } from "@/tests/support/fake-port";

function aFrame(number: number, size = 10): RelayItem {
  return {
    kind: "frame",
    socket: 1,
    bytes: new Uint8Array(size),
    number,
    receivedAt: number,
    handle: "river",
  };
}

function linked(limit?: number) {
  const time = fakeTime();
  const ports: ReturnType<typeof fakePort>[] = [];
  const failures: string[] = [];
  let invalidated = 0;
  const link = createLink({
    relay: "r",
    connect() {
      const failure = failures.shift();
      if (failure !== undefined) throw new Error(failure);
      const made = fakePort();
      ports.push(made);
      return made.port;
    },
    elapsed: time.elapsed,
    setTimer: time.setTimer,
    onInvalidated: () => {
      invalidated += 1;
    },
    ...(limit !== undefined && { outbox: createOutbox(limit) }),
  });
  const push = (from: number, to = from, size = 10) => {
    for (let number = from; number <= to; number += 1)
      link.push(aFrame(number, size));
  };
  const port = (index = ports.length - 1) => {
    const found = ports[index];
    if (!found) throw new Error(`no port ${String(index)}`);
    return found;
  };
  return {
    ...{ link, time, ports, port, push, failures },
    invalidated: () => invalidated,
  };
}

test("nothing is opened before there is something to send", () => {
  const { ports, time } = linked();
  time.pass(60_000);
  expect(ports).toHaveLength(0);
});

test("the first item goes at once, those behind it with the next batch", () => {
  const { push, port, time } = linked();
  push(1);
  push(2, 3);
  expect(port().numbers()).toEqual([[1]]);
  port().acknowledge(1);
  expect(port().numbers()).toEqual([[1]]);
  time.pass(100);
  expect(port().numbers()).toEqual([[1], [2, 3]]);
});

test("64 items go without waiting for the timer", () => {
  const { push, port } = linked();
  push(1);
  port().acknowledge(1);
  push(2, 65);
  expect(port().numbers()[1]).toHaveLength(64);
});

test("a megabyte goes without waiting for the timer", () => {
  const { push, port } = linked();
  push(1);
  port().acknowledge(1);
  push(2, 3, 512 * 1024);
  expect(port().numbers()).toEqual([[1], [2, 3]]);
});

test("a batch holds at most a megabyte, or one larger item", () => {
  const { push, port, time } = linked();
  push(1);
  push(2, 4, 600 * 1024);
  push(5, 5, 3 * 1024 * 1024);
  for (const number of [1, 2, 3, 4, 5]) {
    port().acknowledge(number);
    time.pass(100);
  }
  expect(port().numbers()).toEqual([[1], [2], [3], [4], [5]]);
});

test("an item that comes late in a hidden tab goes at once", () => {
  const { push, port, time } = linked();
  push(1);
  port().acknowledge(1);
  time.sleep(101);
  push(2);
  expect(port().numbers()).toEqual([[1], [2]]);
});

test("one batch is out at a time", () => {
  const { push, port, time } = linked();
  push(1);
  push(2, 200);
  time.pass(5_000);
  expect(port().numbers()).toEqual([[1]]);
});

test("what the worker does not acknowledge yet goes again, with what has come since", () => {
  const { push, port, time, link } = linked();
  push(1);
  port().acknowledge(1);
  push(2, 5);
  time.pass(100);
  port().acknowledge(3);
  push(6);
  time.pass(249);
  expect(port().numbers()).toHaveLength(2);
  time.pass(1);
  expect(port().numbers()[2]).toEqual([4, 5, 6]);
  expect(link.pending()).toBe(3);
});

test("a stopped worker gets everything again that it did not acknowledge", () => {
  const { push, port, ports, time } = linked();
  push(1);
  port().acknowledge(1);
  push(2, 3);
  time.pass(100);
  port().drop();
  push(4);
  expect(ports).toHaveLength(1);
  time.pass(50);
  expect(ports).toHaveLength(2);
  expect(port().numbers()).toEqual([[2, 3, 4]]);
});

test("a worker that stops with nothing to do is left in peace", () => {
  const { push, port, ports, time } = linked();
  push(1);
  port().acknowledge(1);
  port().drop();
  time.pass(60_000);
  expect(ports).toHaveLength(1);
  push(2);
  expect(port().numbers()).toEqual([[2]]);
});

test("waits between attempts grow to two seconds, and start anew after an acknowledgement", () => {
  const { push, port, ports, time } = linked();
  push(1);
  const waits: number[] = [];
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const droppedAt = time.elapsed();
    port().drop();
    const { length } = ports;
    while (ports.length === length) time.pass(10);
    waits.push(time.elapsed() - droppedAt);
  }
  expect(waits).toEqual([50, 100, 200, 400, 800, 1600, 2000, 2000]);
  port().acknowledge(1);
  push(2);
  time.pass(100);
  port().drop();
  time.pass(50);
  expect(port().numbers()).toEqual([[2]]);
});

test("a frame that arrives when the wait is over connects although timers are late", () => {
  const { push, port, time } = linked();
  push(1);
  port().drop();
  time.sleep(500);
  push(2);
  expect(port().numbers()).toEqual([[1, 2]]);
});

test("a worker that is silent for 15 seconds is connected to again", () => {
  const { push, port, ports, time } = linked();
  push(1);
  time.pass(14_999);
  expect(ports).toHaveLength(1);
  time.pass(51);
  expect(ports).toHaveLength(2);
  expect(port(0).state.isOpen).toBe(false);
  expect(port().numbers()).toEqual([[1]]);
});

test("an old port is not listened to any more", () => {
  const { push, port, link, time } = linked();
  push(1);
  port().drop();
  time.pass(100);
  port(0).acknowledge(1);
  expect(link.pending()).toBe(1);
});

test("a leaving page sends all there is in consecutive batches", () => {
  const { push, port, link } = linked();
  push(1);
  push(2, 150);
  link.flush();
  const numbers = port().numbers();
  expect(numbers.map(({ length }) => length)).toEqual([1, 64, 64, 21]);
  expect(numbers.flat()).toEqual(Array.from({ length: 150 }, (_, i) => i + 1));
});

test("a page that stayed after all is acknowledged batch by batch", () => {
  const { push, port, link, time } = linked();
  push(1);
  push(2, 150);
  link.flush();
  for (const last of [1, 65, 129, 150]) port().acknowledge(last);
  time.pass(20_000);
  expect(link.pending()).toBe(0);
  expect(port().batches).toHaveLength(4);
});

test("a page that comes back connects again and sends what is not acknowledged", () => {
  const { push, port, link, ports } = linked();
  push(1);
  push(2);
  link.flush();
  port().acknowledge(1);
  link.reconnect();
  expect(ports).toHaveLength(2);
  expect(port().numbers()).toEqual([[2]]);
});

test("a connection that fails is tried again", () => {
  const { push, port, failures, time } = linked();
  failures.push("no receiver", "no receiver");
  push(1);
  time.pass(1_000);
  expect(port().numbers()).toEqual([[1]]);
});

test("an extension that is gone is told once", () => {
  const { push, failures, invalidated } = linked();
  failures.push("Extension context invalidated.");
  push(1);
  expect(invalidated()).toBe(1);
});

test("while the worker is away the oldest frames become one gap", () => {
  const { push, port, time, link } = linked(2_300);
  push(1);
  push(2, 30);
  expect(link.pending()).toBe(11);
  port().acknowledge(1);
  time.pass(100);
  const [dropped, ...kept] = port().batches[1]?.items ?? [];
  expect(dropped).toEqual({
    kind: "dropped",
    socket: 1,
    size: 200,
    cause: "worker",
    number: 21,
    receivedAt: 2,
    handle: "river",
  });
  expect(kept.map(({ number }) => number)).toEqual([
    22, 23, 24, 25, 26, 27, 28, 29, 30,
  ]);
});

test("after clearing nothing is sent and no timer waits", () => {
  const { push, port, link, time } = linked();
  push(1, 5);
  link.clear();
  expect(time.waiting()).toBe(0);
  expect(port().state.isOpen).toBe(false);
  expect(link.pending()).toBe(0);
});

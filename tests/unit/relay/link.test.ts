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
  let settlements = 0;
  const link = createLink({
    relay: () => "r",
    connect() {
      const failure = failures.shift();
      if (failure !== undefined) throw new Error(failure);
      const made = fakePort();
      ports.push(made);
      return made.port;
    },
    elapsed: time.elapsed,
    setTimer: time.setTimer,
    onSettled: () => {
      settlements += 1;
    },
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
    settlements: () => settlements,
  };
}

function numbersFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
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
  push(2, 4, 400 * 1024);
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

test("while a batch is out, the next goes only when it is full", () => {
  const { push, port, time } = linked();
  push(1);
  push(2, 64);
  time.pass(5_000);
  expect(port().numbers()).toEqual([[1]]);
  push(65);
  expect(port().numbers()).toHaveLength(2);
});

test("two batches are out at a time", () => {
  const { push, port, time } = linked();
  push(1);
  push(2, 200);
  time.pass(5_000);
  expect(
    port()
      .numbers()
      .map(({ length }) => length),
  ).toEqual([1, 64]);
  port().acknowledge(1);
  expect(port().numbers()[2]).toEqual(numbersFrom(66, 129));
  port().acknowledge(65);
  port().acknowledge(129);
  time.pass(100);
  expect(port().numbers().at(-1)).toEqual(numbersFrom(130, 193));
});

test("what the worker does not acknowledge yet goes again, with what has come since", () => {
  const { push, port, time, link } = linked();
  push(1);
  port().acknowledge(1);
  push(2, 5);
  time.pass(100);
  port().acknowledge(3, 5);
  push(6);
  time.pass(249);
  expect(port().numbers()).toHaveLength(2);
  time.pass(1);
  expect(port().numbers()[2]).toEqual([4, 5, 6]);
  expect(link.status().pending).toBe(3);
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
  expect(link.status().pending).toBe(1);
});

test("a leaving page sends all there is in consecutive batches", () => {
  const { push, port, link } = linked();
  push(1);
  push(2, 150);
  link.flush();
  const numbers = port().numbers();
  expect(numbers.map(({ length }) => length)).toEqual([1, 64, 64, 21]);
  expect(numbers.flat()).toEqual(numbersFrom(1, 150));
});

test("a page that stayed after all is acknowledged batch by batch", () => {
  const { push, port, link, time } = linked();
  push(1);
  push(2, 150);
  link.flush();
  for (const last of [1, 65, 129, 150]) port().acknowledge(last);
  time.pass(20_000);
  expect(link.status().pending).toBe(0);
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
  expect(link.status().pending).toBe(11);
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
  expect(link.status().pending).toBe(0);
});

test("a batch that is taken in part makes the next ones wider, up to 4,096 items", () => {
  const { push, port, time } = linked();
  push(1);
  port().acknowledge(1);
  push(2, 6_000);
  time.pass(100);
  for (let round = 0; round < 5; round += 1) {
    const last = port().numbers().at(-1)?.at(-1) ?? 0;
    port().acknowledge(1, port().numbers().at(-2)?.at(-1));
    port().acknowledge(1, last);
    time.pass(250);
  }
  const first = port()
    .numbers()
    .filter(([number]) => number === 2);
  expect(first.map(({ length }) => length)).toEqual([
    64, 256, 1024, 4096, 4096, 4096,
  ]);
});

test("a wider batch holds at most two megabytes", () => {
  const { push, port, time } = linked();
  push(1, 6, 500 * 1024);
  for (const last of [1, 4]) {
    port().acknowledge(0, last);
    time.pass(250);
  }
  const again = [1, 2, 3, 4];
  expect(port().numbers()).toEqual([[1], [2, 3], again, again]);
});

test("after a whole batch was taken they are as narrow as before", () => {
  const { push, port, time } = linked();
  push(1);
  push(2, 300);
  port().acknowledge(0, 1);
  time.pass(250);
  expect(port().numbers().at(-1)).toHaveLength(256);
  port().acknowledge(256);
  time.pass(100);
  push(301, 500);
  expect(port().numbers().at(-1)).toHaveLength(64);
});

test("an answer to a batch that was given up is only an acknowledgement", () => {
  const { push, port, time, link } = linked();
  push(1);
  push(2, 65);
  port().acknowledge(0, 1);
  port().acknowledge(0, 65);
  expect(port().numbers()).toHaveLength(2);
  time.pass(250);
  expect(port().numbers()[2]).toEqual(numbersFrom(1, 65));
  port().acknowledge(40, 39);
  expect(link.status().pending).toBe(25);
  expect(port().numbers()).toHaveLength(3);
  time.pass(14_999);
  expect(port().numbers()).toHaveLength(3);
  port().acknowledge(65);
  expect(link.status().pending).toBe(0);
});

test("every acknowledgement is told, and clearing as well", () => {
  const { push, port, link, settlements } = linked();
  push(1, 3);
  port().acknowledge(1);
  expect([settlements(), link.first()]).toEqual([1, 2]);
  link.clear();
  expect([settlements(), link.first()]).toEqual([2, null]);
});

test("a refusal is told in the status, and all waits two seconds and goes again", () => {
  const { push, port, time, link } = linked();
  push(1);
  push(2, 65);
  port().refuse("database");
  expect(link.status().refusal).toBe("database");
  push(66, 300);
  time.pass(1_999);
  expect(port().numbers()).toHaveLength(2);
  time.pass(1);
  expect(port().numbers()[2]).toEqual(numbersFrom(1, 64));
  expect(link.status()).toMatchObject({ pending: 300, refusal: "database" });
  port().acknowledge(64);
  expect(link.status().refusal).toBeNull();
});

test("a worker that refuses again is left for two seconds more", () => {
  const { push, port, time } = linked();
  push(1);
  port().refuse("full");
  time.pass(2_000);
  port().refuse("full");
  time.pass(1_999);
  expect(port().numbers()).toEqual([[1], [1]]);
  time.pass(1);
  expect(port().numbers()).toEqual([[1], [1], [1]]);
});

test.each([
  ["full", "full"],
  ["database", "worker"],
] as const)(
  "what must be left out while the worker refuses (%s) is a gap with the cause %s",
  (reason, cause) => {
    const { push, port, time } = linked(10 * 210);
    push(1);
    port().refuse(reason);
    push(2, 30);
    time.pass(2_000);
    expect(port().batches[1]?.items[0]).toMatchObject({
      ...{ kind: "dropped", cause, number: 21 },
    });
  },
);

test.each([null, "ack", {}, { kind: "ack", number: 1 }, { kind: "refused" }])(
  "%j is no word of the worker",
  (word) => {
    const { push, port, link } = linked();
    push(1);
    port().say(word);
    expect(link.status()).toMatchObject({ pending: 1, refusal: null });
  },
);

test("the status tells how much waits", () => {
  const { push, link } = linked();
  push(1, 3, 500);
  expect(link.status()).toEqual({
    ...{ pending: 3, pendingBytes: 2_100, refusal: null },
  });
});

import { expect, test } from "vitest";

import type { PageMessage } from "@/lib/protocol/page";
import { MAX_FRAME_BYTES } from "@/lib/protocol/port";
import { createRelay } from "@/lib/relay/relay";
import { fakeHook } from "@/tests/support/fake-hook";
import { fakePort, fakeTime } from "@/tests/support/fake-port";
import { settled } from "@/tests/support/fake-window";

type Opened = Extract<PageMessage, { kind: "opened" }>;
type Frame = Extract<PageMessage, { kind: "frame" }>;

const OPENED: Opened = {
  ...{ kind: "opened", socket: 1, host: "webcast-ws.tiktok.com" },
  ...{ path: "/webcast/im/push/", room: "7" },
};
const FRAME: Frame = { kind: "frame", socket: 1, bytes: new Uint8Array([1]) };
const GIFTS: PageMessage = {
  ...{ kind: "facts", path: "/webcast/gift/list/", text: "{}" },
};
const NOW = 1_000_000;
const CONSENT = { givenAt: 1 };

interface Beginning {
  consent?: unknown;
  hook?: Parameters<typeof fakeHook>[1];
  /** The page's embedded state. */
  facts?: string;
}

async function started({
  consent = CONSENT,
  hook,
  facts = "",
}: Beginning = {}) {
  const page = fakeHook("/@river/live", hook);
  page.facts.state = facts;
  const ports: ReturnType<typeof fakePort>[] = [];
  const time = fakeTime();
  const failures: string[] = [];
  let clock = NOW;
  let setConsent: (stored: unknown) => void = () => undefined;
  const stopper = new AbortController();
  const relay = createRelay({
    ...{ window: page.window, relay: "mine", signal: stopper.signal },
    connect() {
      const failure = failures.shift();
      if (failure !== undefined) throw new Error(failure);
      const made = fakePort();
      ports.push(made);
      return made.port;
    },
    now: () => clock,
    elapsed: time.elapsed,
    setTimer: time.setTimer,
    readConsent: () => Promise.resolve(consent),
    watchConsent: (changed) => {
      setConsent = changed;
    },
  });
  await settled();
  return {
    ...{ page, ports, time, failures, stopper, relay },
    tell: (...messages: Parameters<typeof page.tell>[1][]) =>
      page.tell(clock, ...messages),
    /** Everything that has come or can come to the worker now. */
    items() {
      page.window.dispatchEvent(new Event("pagehide"));
      return ports.flatMap(({ batches }) =>
        batches.flatMap((batch) => batch.items),
      );
    },
    at: (now: number) => {
      clock = now;
    },
    setConsent: (stored: unknown) => {
      setConsent(stored);
    },
    acknowledge: async (number: number, last = number) => {
      ports.at(-1)?.acknowledge(number, last);
      await settled();
    },
  };
}

test("items have the numbers and times of the hook, and the live's handle", async () => {
  const { tell, items, at, page } = await started();
  await tell(OPENED);
  at(NOW + 1_000);
  page.location.pathname = "/explore";
  await tell(FRAME);
  expect(items()).toEqual([
    { ...OPENED, number: 64, receivedAt: NOW, handle: "river" },
    { ...FRAME, number: 128, receivedAt: NOW + 1_000, handle: "" },
  ]);
});

test("what is heard late has the time at which the hook heard it, which is never to come", async () => {
  const { page, items } = await started();
  await page.tell(NOW - 60_000, OPENED);
  await page.tell(NOW + 60_000, FRAME);
  expect(items().map(({ receivedAt }) => receivedAt)).toEqual([
    NOW - 60_000,
    NOW,
  ]);
});

test("batches go under the stream's id, which an earlier relay may have given", async () => {
  const mine = await started();
  await mine.tell(OPENED);
  expect(mine.ports[0]?.batches[0]?.relay).toBe("mine");
  const later = await started({ hook: { stream: "older" } });
  await later.tell(OPENED);
  expect(later.ports[0]?.batches[0]?.relay).toBe("older");
  expect(later.relay.getStatus().relay).toBe("older");
});

test("a page without a live does not wake the worker", async () => {
  const { tell, ports, time } = await started({ facts: "{}" });
  await tell(GIFTS);
  time.pass(60_000);
  expect(ports).toHaveLength(0);
});

const TOLD = { number: 1, at: NOW };

test.each([
  null,
  "frame",
  { kind: "other", ...TOLD },
  { ...OPENED, ...TOLD, socket: 0.5 },
  { ...OPENED, ...TOLD, socket: -1 },
  { ...OPENED, ...TOLD, room: "7; drop" },
  { ...OPENED, ...TOLD, host: "h".repeat(3000) },
  { ...FRAME, ...TOLD, bytes: "text" },
  { ...FRAME, ...TOLD, bytes: new ArrayBuffer(1) },
  { kind: "response", path: 1, room: "", bytes: new Uint8Array(1), ...TOLD },
  { kind: "facts", path: "/", text: 5, ...TOLD },
  { kind: "closed", ...TOLD },
  OPENED,
  { ...OPENED, ...TOLD, number: "1" },
  { ...OPENED, ...TOLD, at: Infinity },
])("what does not fit is dropped: %j", async (posted) => {
  const { page, relay, items } = await started();
  await page.say(posted);
  expect(relay.getStatus().lastNumber).toBe(0);
  expect(items()).toEqual([]);
});

test("members that do not belong to a message are left behind", async () => {
  const { page, items } = await started();
  await page.say({ ...OPENED, ...TOLD, url: "wss://signed" });
  expect(items()).toHaveLength(1);
  expect(JSON.stringify(items())).not.toContain("signed");
});

test("a frame above the limit is counted and left out", async () => {
  const { tell, items } = await started();
  const size = MAX_FRAME_BYTES + 1;
  await tell(OPENED, { ...FRAME, bytes: new Uint8Array(size) });
  expect(items()[1]).toMatchObject({
    ...{ kind: "dropped", socket: 1, size, number: 128, cause: "socket" },
  });
});

test("the hook is not asked before consent was read", async () => {
  let read: (stored: unknown) => void = () => undefined;
  const reading = new Promise((resolve) => {
    read = resolve;
  });
  const { page, relay } = await started({ consent: reading });
  expect(page.asked).toEqual([]);
  expect(relay.getStatus().isHooked).toBe(false);
  read(CONSENT);
  await settled();
  expect(page.asked).toHaveLength(1);
  expect(relay.getStatus().isHooked).toBe(true);
});

test("consent that cannot be read is none, and the hook is asked all the same", async () => {
  const { page, tell, ports } = await started({
    consent: Promise.reject(new Error("no storage")),
  });
  await tell(OPENED);
  expect(page.asked).toHaveLength(1);
  expect(ports).toHaveLength(0);
});

test("nothing leaves before consent, nobody keeps it, and then recording begins at once", async () => {
  const { tell, items, ports, page, setConsent } = await started({
    consent: null,
  });
  await tell(OPENED, FRAME);
  expect(ports).toHaveLength(0);
  expect(page.settlements()).toEqual([1, 2]);
  setConsent({ givenAt: 5 });
  await tell({ ...FRAME, bytes: new Uint8Array([2]) });
  expect(items().map(({ kind, number }) => [kind, number])).toEqual([
    ["opened", 1],
    ["frame", 192],
  ]);
});

test("when consent is withdrawn the port closes, and nobody keeps what was pending", async () => {
  const { tell, ports, setConsent, relay, time, page } = await started();
  await tell(OPENED, FRAME, FRAME);
  expect(page.settlements()).toEqual([]);
  setConsent(undefined);
  await tell(FRAME);
  time.pass(60_000);
  expect(relay.getStatus()).toMatchObject({ pending: 0, lastNumber: 192 });
  expect(ports.map(({ state }) => state.isOpen)).toEqual([false]);
  expect(page.settlements()).toEqual([3, 4]);
});

test("consent that changes before it was read is what counts", async () => {
  let read: (stored: unknown) => void = () => undefined;
  const reading = new Promise((resolve) => {
    read = resolve;
  });
  const { setConsent, tell, ports } = await started({ consent: reading });
  setConsent(CONSENT);
  read(undefined);
  await settled();
  await tell(OPENED);
  expect(ports).toHaveLength(1);
});

test("what the page tells in its own state stands between two messages of the hook", async () => {
  const { tell, items } = await started({ facts: "{}" });
  await tell(OPENED, FRAME);
  expect(items().map(({ kind, number }) => [kind, number])).toEqual([
    ["facts", 1],
    ["opened", 64],
    ["frame", 128],
  ]);
});

test("what is recalled when consent comes back stands behind the last message", async () => {
  const { tell, items, setConsent } = await started();
  await tell(OPENED, GIFTS);
  setConsent(undefined);
  setConsent(CONSENT);
  await tell(FRAME);
  expect(
    items()
      .slice(1)
      .map(({ kind, number }) => [kind, number]),
  ).toEqual([
    ["facts", 129],
    ["opened", 130],
    ["frame", 192],
  ]);
});

test("what the hook could not keep until it was asked is a gap", async () => {
  const { tell, items } = await started({
    hook: { stream: "older", settled: 40 },
  });
  await tell({ ...FRAME, number: 51 }, FRAME);
  expect(items()).toEqual([
    {
      ...{ kind: "dropped", socket: 0, size: 0, cause: "update" },
      ...{ number: 51 * 64 - 1, receivedAt: NOW, handle: "river" },
    },
    { ...FRAME, number: 51 * 64, receivedAt: NOW, handle: "river" },
    { ...FRAME, number: 52 * 64, receivedAt: NOW, handle: "river" },
  ]);
});

test("a hook that goes on where it was settled has no gap", async () => {
  const { tell, items } = await started({ hook: { settled: 40 } });
  await tell(FRAME);
  expect(items().map(({ kind }) => kind)).toEqual(["frame"]);
});

test("no number is given twice where recalled facts, a gap and frames meet", async () => {
  const { tell, items } = await started({
    ...{ facts: "{}", hook: { settled: 40 } },
  });
  await tell({ ...GIFTS, number: 51 }, OPENED, FRAME);
  expect(items().map(({ kind, number }) => [kind, number])).toEqual([
    ["facts", 1],
    ["facts", 2],
    ["dropped", 52 * 64 - 1],
    ["opened", 52 * 64],
    ["frame", 53 * 64],
  ]);
});

test("without consent, or without a live, no gap is told either", async () => {
  const silent = await started({ consent: null });
  await silent.tell({ ...OPENED, number: 9 });
  expect(silent.ports).toHaveLength(0);
  const idle = await started();
  await idle.tell({ ...GIFTS, number: 9 });
  expect(idle.ports).toHaveLength(0);
});

test("the hook keeps what the worker did not acknowledge, and no more", async () => {
  const { tell, page, time, acknowledge } = await started();
  await tell(OPENED, FRAME, FRAME, FRAME);
  expect(page.settlements()).toEqual([]);
  await acknowledge(64);
  time.pass(100);
  await acknowledge(192, 256);
  expect(page.settlements()).toEqual([1, 3]);
  time.pass(250);
  await acknowledge(256);
  expect(page.settlements()).toEqual([1, 3, 4]);
});

test("what is not forwarded is settled at once, unless something before it is not", async () => {
  const { tell, page, acknowledge } = await started();
  await tell(GIFTS, GIFTS);
  expect(page.settlements()).toEqual([1, 2]);
  await tell(OPENED, GIFTS);
  expect(page.settlements()).toEqual([1, 2]);
  await acknowledge(2);
  expect(page.settlements()).toEqual([1, 2]);
});

test("a page restored from the cache connects again", async () => {
  const { tell, ports, page } = await started();
  await tell(OPENED);
  const shown = (persisted: boolean) =>
    page.window.dispatchEvent(
      Object.assign(new Event("pageshow"), { persisted }),
    );
  shown(false);
  expect(ports).toHaveLength(1);
  shown(true);
  expect(ports).toHaveLength(2);
});

test("the status tells sockets, frames and what is pending", async () => {
  const { page, tell, relay } = await started();
  expect(relay.getStatus()).toEqual({
    ...{ relay: "mine", isHooked: true, openSockets: 0, socketsSeen: 0 },
    ...{ lastFrameAt: 0, pending: 0, lastNumber: 0 },
    ...{ pendingBytes: 0, refusal: null },
  });
  await tell(OPENED);
  await page.tell(NOW - 5, FRAME);
  await tell({ ...OPENED, socket: 2 }, { kind: "closed", socket: 1 });
  expect(relay.getStatus()).toEqual({
    ...{ relay: "mine", isHooked: true, openSockets: 1, socketsSeen: 2 },
    ...{ lastFrameAt: NOW - 5, pending: 4, lastNumber: 256 },
    ...{ pendingBytes: 957, refusal: null },
  });
});

test("a refusal of the worker is told in the status", async () => {
  const { tell, ports, relay } = await started();
  await tell(OPENED);
  ports[0]?.refuse("full");
  expect(relay.getStatus().refusal).toBe("full");
});

test("when the extension is gone the relay stops for good, and the hook keeps all for the next", async () => {
  const { tell, failures, relay, time, page } = await started();
  failures.push("Extension context invalidated.");
  await tell(OPENED, FRAME, FRAME);
  time.pass(60_000);
  expect(relay.getStatus().pending).toBe(0);
  expect(time.waiting()).toBe(0);
  expect(page.settlements()).toEqual([]);
});

test("a relay that is stopped from outside settles nothing of what was pending", async () => {
  const { tell, stopper, page, ports, acknowledge } = await started();
  await tell(OPENED, FRAME, FRAME);
  await acknowledge(64);
  stopper.abort();
  await tell(FRAME);
  expect(page.settlements()).toEqual([1]);
  expect(ports[0]?.state.isOpen).toBe(false);
});

test("of a flood that nobody can look at, one gap is told", async () => {
  const { tell, items, time } = await started();
  const buffer = new ArrayBuffer(65 * 1024 * 1024);
  const flood = { ...FRAME, bytes: new Uint8Array(buffer, 0, 1) };
  await tell(OPENED, flood, FRAME, FRAME);
  time.pass(1_000);
  await tell(FRAME);
  expect(items().slice(1)).toMatchObject([
    { kind: "dropped", socket: 0, cause: "worker", number: 5 * 64 - 1 },
    { kind: "frame", number: 5 * 64 },
  ]);
});

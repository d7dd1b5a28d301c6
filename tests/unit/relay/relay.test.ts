import { expect, test } from "vitest";

import { HELLO } from "@/lib/protocol/page";
import { MAX_FRAME_BYTES } from "@/lib/protocol/port";
import { createRelay } from "@/lib/relay/relay";
import { fakePort, fakeTime } from "@/tests/support/fake-port";

const OPENED = {
  kind: "opened",
  socket: 1,
  host: "webcast-ws.tiktok.com",
  path: "/webcast/im/push/",
  room: "7",
};
const FRAME = { kind: "frame", socket: 1, bytes: new Uint8Array([1]) };

interface FakePage {
  pathname: string;
}

function fakeRelayWindow(page: FakePage) {
  const document = Object.assign(new EventTarget(), {
    readyState: "complete",
    getElementById: () => null,
  });
  const location = {
    get pathname() {
      return page.pathname;
    },
  };
  return Object.assign(new EventTarget(), { document, location });
}

async function started(consent: unknown = { givenAt: 1 }) {
  const page: FakePage = {
    pathname: "/@river/live",
  };
  const ports: ReturnType<typeof fakePort>[] = [];
  const time = fakeTime();
  const failures: string[] = [];
  let clock = 1_000;
  let changeConsent: (stored: unknown) => void = () => undefined;
  const controller = new AbortController();
  const window = fakeRelayWindow(page);
  const relay = createRelay({
    window: window as unknown as Window,
    relay: "r",
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
      changeConsent = changed;
    },
    signal: controller.signal,
  });
  const hook: Pick<MessagePort, "onmessage" | "close"> = {
    onmessage: null,
    close: () => undefined,
  };
  window.dispatchEvent(
    Object.assign(new Event("message"), {
      data: HELLO,
      ports: [hook],
      source: window,
    }),
  );
  await Promise.resolve();
  const post = (...posted: unknown[]) => {
    for (const data of posted)
      hook.onmessage?.call(
        hook as MessagePort,
        new MessageEvent("message", { data }),
      );
  };
  const items = () =>
    ports.flatMap(({ batches }) => batches.flatMap((batch) => batch.items));
  return {
    ...{ page, ports, time, failures, controller, window, relay, post, items },
    at: (now: number) => {
      clock = now;
    },
    setConsent: (stored: unknown) => {
      changeConsent(stored);
    },
  };
}

test("items are numbered from 1, with time and the live's handle", async () => {
  const { post, items, at, page, window } = await started();
  post(OPENED);
  at(2_000);
  page.pathname = "/explore";
  post(FRAME);
  window.dispatchEvent(new Event("pagehide"));
  expect(items()).toEqual([
    { ...OPENED, number: 1, receivedAt: 1_000, handle: "river" },
    { ...FRAME, number: 2, receivedAt: 2_000, handle: "" },
  ]);
});

test("a page without a live does not wake the worker", async () => {
  const { post, ports, time } = await started();
  post({ kind: "facts", path: "/webcast/gift/list/", text: "{}" });
  time.pass(60_000);
  expect(ports).toHaveLength(0);
});

test.each([
  null,
  "frame",
  { kind: "other" },
  { ...OPENED, socket: 0.5 },
  { ...OPENED, socket: -1 },
  { ...OPENED, room: "7; drop" },
  { ...OPENED, host: "h".repeat(3000) },
  { ...FRAME, bytes: "text" },
  { ...FRAME, bytes: new ArrayBuffer(1) },
  { kind: "response", path: 1, room: "", bytes: new Uint8Array(1) },
  { kind: "facts", path: "/", text: 5 },
  { kind: "closed" },
])("what does not fit is dropped: %j", async (posted) => {
  const { post, relay } = await started();
  post(posted);
  expect(relay.getStatus().lastNumber).toBe(0);
});

test("members that do not belong to a message are left behind", async () => {
  const { post, items } = await started();
  post({ ...OPENED, url: "wss://signed" });
  expect(JSON.stringify(items())).not.toContain("signed");
});

test("a frame above the limit is counted and left out", async () => {
  const { post, items, window } = await started();
  const size = MAX_FRAME_BYTES + 1;
  post(OPENED, { ...FRAME, bytes: new Uint8Array(size) });
  window.dispatchEvent(new Event("pagehide"));
  expect(items()[1]).toMatchObject({
    ...{ kind: "dropped", socket: 1, size, number: 2 },
  });
});

test("nothing leaves before consent, and then recording begins at once", async () => {
  const { post, items, ports, setConsent, window } = await started(null);
  post(OPENED, FRAME);
  expect(ports).toHaveLength(0);
  setConsent({ givenAt: 5 });
  post({ ...FRAME, bytes: new Uint8Array([2]) });
  window.dispatchEvent(new Event("pagehide"));
  expect(items().map(({ kind, number }) => [kind, number])).toEqual([
    ["opened", 1],
    ["frame", 2],
  ]);
});

test("when consent is withdrawn the port closes and nothing is pending", async () => {
  const { post, ports, setConsent, relay, time } = await started();
  post(OPENED, FRAME, FRAME);
  setConsent(undefined);
  post(FRAME);
  time.pass(60_000);
  expect(relay.getStatus()).toMatchObject({ pending: 0, lastNumber: 3 });
  expect(ports.map(({ state }) => state.isOpen)).toEqual([false]);
});

test("consent that changes before it was read is what counts", async () => {
  let read: (stored: unknown) => void = () => undefined;
  const reading = new Promise((resolve) => {
    read = resolve;
  });
  const { setConsent, post, ports } = await started(reading);
  setConsent({ givenAt: 1 });
  read(undefined);
  await reading;
  post(OPENED);
  expect(ports).toHaveLength(1);
});

test("a page restored from the cache connects again", async () => {
  const { post, ports, window } = await started();
  post(OPENED);
  window.dispatchEvent(
    Object.assign(new Event("pageshow"), { persisted: false }),
  );
  expect(ports).toHaveLength(1);
  window.dispatchEvent(
    Object.assign(new Event("pageshow"), { persisted: true }),
  );
  expect(ports).toHaveLength(2);
});

test("the status tells sockets, frames and what is pending", async () => {
  const { post, relay, at } = await started();
  expect(relay.getStatus()).toEqual({
    ...{ relay: "r", isHooked: true, openSockets: 0, socketsSeen: 0 },
    ...{ lastFrameAt: 0, pending: 0, lastNumber: 0 },
    ...{ pendingBytes: 0, refusal: null },
  });
  at(5_000);
  post(OPENED, FRAME, { ...OPENED, socket: 2 }, { kind: "closed", socket: 1 });
  expect(relay.getStatus()).toEqual({
    ...{ relay: "r", isHooked: true, openSockets: 1, socketsSeen: 2 },
    ...{ lastFrameAt: 5_000, pending: 4, lastNumber: 4 },
    ...{ pendingBytes: 0, refusal: null },
  });
});

test("when the extension is gone the relay stops for good and keeps nothing", async () => {
  const { post, failures, relay, time } = await started();
  failures.push("Extension context invalidated.");
  post(OPENED, FRAME, FRAME);
  time.pass(60_000);
  expect(relay.getStatus().pending).toBe(0);
  expect(time.waiting()).toBe(0);
});

test("of a flood that nobody can look at, one gap is told", async () => {
  const { post, items, at, time, window } = await started();
  const buffer = new ArrayBuffer(65 * 1024 * 1024);
  post(OPENED, { ...FRAME, bytes: new Uint8Array(buffer, 0, 1) }, FRAME, FRAME);
  time.pass(1_000);
  at(3_000);
  post(FRAME);
  window.dispatchEvent(new Event("pagehide"));
  expect(items().slice(1)).toEqual([
    {
      ...{ kind: "dropped", socket: 0, cause: "worker", number: 2 },
      ...{ size: buffer.byteLength + 2, receivedAt: 1_000, handle: "river" },
    },
    { ...FRAME, number: 3, receivedAt: 3_000, handle: "river" },
  ]);
});

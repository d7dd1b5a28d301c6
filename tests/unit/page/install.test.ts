import { expect, test, vi } from "vitest";

import { installHook } from "@/lib/page/install";
import { HELLO } from "@/lib/protocol/page";
import { fakeWindow, settled } from "@/tests/support/fake-window";

const LIVE = "wss://webcast-ws.tiktok.com/webcast/im/push/?room_id=7";

/** What a page can find out about its socket class. */
function observe({ window, printers }: ReturnType<typeof fakeWindow>) {
  const { WebSocket } = window;
  const Loose: unknown = WebSocket;
  const errorOf = (step: () => unknown) => {
    try {
      step();
      return null;
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : error;
    }
  };
  class Own extends WebSocket {}
  const socket = new WebSocket(LIVE);
  const own = new Own(LIVE);
  return {
    name: WebSocket.name,
    length: WebSocket.length,
    statics: WebSocket.OPEN,
    keys: Reflect.ownKeys(WebSocket),
    flags: { ...describe(window, "WebSocket"), value: 0 },
    sendFlags: { ...describe(WebSocket.prototype, "send"), value: 0 },
    constructorFlags: {
      ...describe(WebSocket.prototype, "constructor"),
      value: 0,
    },
    isInstance: socket instanceof WebSocket,
    isOwn: own instanceof Own && own instanceof WebSocket,
    isConstructor: socket.constructor === WebSocket,
    isPrototypes: WebSocket.prototype.constructor === WebSocket,
    isParent: Object.getPrototypeOf(WebSocket) === EventTarget,
    isPrototype: Object.getPrototypeOf(socket) === WebSocket.prototype,
    badScheme: errorOf(() => new WebSocket("ftp://a")),
    withoutNew: errorOf(() => (Loose as (url: string) => unknown)("wss://a")),
    wrongReceiver: errorOf(() => {
      Reflect.apply(WebSocket.prototype.send, null, ["x"]);
    }),
    sendName: WebSocket.prototype.send.name,
    sendLength: WebSocket.prototype.send.length,

    prints: [
      WebSocket,
      WebSocket.prototype.send,
      window.fetch,
      printers.toString,
    ].map((native) => printers.toString.call(native)),
  };
}

const describe = Object.getOwnPropertyDescriptor;

test("a page sees no difference in its socket class", () => {
  const fake = fakeWindow();
  const before = observe(fake);
  const native = fake.window.WebSocket;
  installHook(fake.page);
  expect(fake.window.WebSocket).not.toBe(native);
  expect(observe(fake)).toEqual(before);
});

test("the port goes to the same origin with the word that the relay knows", () => {
  const { page, hellos } = fakeWindow();
  installHook(page);
  expect(hellos).toEqual([{ message: HELLO, origin: "/" }]);
});

test("a second hook in one window does nothing", () => {
  const { window, page, hellos } = fakeWindow();
  installHook(page);
  const first = window.WebSocket;
  installHook(page);
  expect(window.WebSocket).toBe(first);
  expect(hellos).toHaveLength(1);
});

test("the undo leaves everything as it was", () => {
  const fake = fakeWindow();
  const { window, printers } = fake;
  const before = [
    window.WebSocket,
    window.fetch,
    describe(printers, "toString"),
  ];
  const undo = installHook(fake.page);
  undo();
  expect([
    window.WebSocket,
    window.fetch,
    describe(printers, "toString"),
  ]).toEqual(before);
  expect(window.WebSocket.prototype.constructor).toBe(window.WebSocket);
});

test("the undo leaves what the page has replaced since", () => {
  const { window, page } = fakeWindow();
  const undo = installHook(page);
  const theirs = vi.fn();
  window.fetch = theirs;
  undo();
  expect(window.fetch).toBe(theirs);
});

test("a window without a channel stays as it was", () => {
  const { window, page } = fakeWindow();
  const native = window.WebSocket;
  const broken = Object.assign(page, { MessageChannel: undefined });
  installHook(broken);
  expect(window.WebSocket).toBe(native);
});

test("a port that throws does not reach the page", async () => {
  const { window, page } = fakeWindow();
  window.MessageChannel = class {
    port1 = {
      postMessage: (): number => {
        throw new Error("gone");
      },
      close: () => undefined,
    };
    port2 = {};
  };
  installHook(page);
  const socket = new window.WebSocket(LIVE);
  socket.receive(new Uint8Array(1));
  socket.send(new Uint8Array(1));
  await settled();
  expect(socket.outgoing).toHaveLength(1);
});

test("what the page does to natives afterwards is not done to the hook", async () => {
  const { window, page, heard } = fakeWindow();
  installHook(page);
  const seen = [
    vi.spyOn(WeakMap.prototype, "get"),
    vi.spyOn(EventTarget.prototype, "addEventListener"),
    vi.spyOn(Blob.prototype, "arrayBuffer"),
    vi.spyOn(RegExp.prototype, "exec"),
    vi.spyOn(Reflect, "apply"),
    vi.spyOn(Reflect, "construct"),
  ];
  const socket = new window.WebSocket(LIVE);
  socket.send(new Uint8Array(1));
  socket.receive(new Blob(["a"]));
  const calls = seen.map((spy) => spy.mock.calls.length);
  await settled();
  expect(calls).toEqual(seen.map(() => 0));
  expect(heard).toHaveLength(3);
});

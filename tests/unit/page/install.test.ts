import { expect, test, vi } from "vitest";

import { installHook, type PageWindow } from "@/lib/page/install";
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

const BYTES = Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array;
const describe = Object.getOwnPropertyDescriptor;

test("a page sees no difference in its socket class", () => {
  const fake = fakeWindow();
  const before = observe(fake);
  const native = fake.window.WebSocket;
  fake.install();
  expect(fake.window.WebSocket).not.toBe(native);
  expect(observe(fake)).toEqual(before);
});

test("a window that the hook cannot listen to is left as it was", () => {
  const { window, printers } = fakeWindow();
  const deaf = Object.assign({}, window);
  const { toString } = printers;
  installHook(deaf as unknown as PageWindow);
  expect(deaf).toEqual(Object.assign({}, window));
  expect(printers.toString).toBe(toString);
});

test("where one native is missing the others are still copied", async () => {
  const { window, heard, listen } = fakeWindow();
  Object.assign(window, { fetch: undefined, XMLHttpRequest: undefined });
  await listen();
  new window.WebSocket(LIVE);
  await settled();
  expect(heard).toHaveLength(1);
});

test("a page that nobody records goes on as before", async () => {
  const { window, install } = fakeWindow();
  install();
  const socket = new window.WebSocket(LIVE);
  socket.receive(new Uint8Array(1));
  socket.send(new Uint8Array(1));
  await settled();
  expect(socket.outgoing).toHaveLength(1);
});

test("what the page does to natives afterwards is not done to the hook", async () => {
  const { window, listen, heard } = fakeWindow();
  await listen();
  const seen = [
    vi.spyOn(WeakMap.prototype, "get"),
    vi.spyOn(EventTarget.prototype, "addEventListener"),
    vi.spyOn(Blob.prototype, "arrayBuffer"),
    vi.spyOn(RegExp.prototype, "exec"),
    vi.spyOn(Reflect, "apply"),
    vi.spyOn(Reflect, "construct"),
    vi.spyOn(MessagePort.prototype, "postMessage"),
    vi.spyOn(Date, "now"),
    vi.spyOn(BYTES, "slice"),
  ];
  const socket = new window.WebSocket(LIVE);
  socket.send(new Uint8Array(1));
  socket.receive(new Blob(["a"]));
  const calls = seen.map((spy) => spy.mock.calls.length);
  vi.restoreAllMocks();
  await settled();
  expect(calls).toEqual(seen.map(() => 0));
  expect(heard).toHaveLength(3);
});

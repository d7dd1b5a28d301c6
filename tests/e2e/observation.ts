import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** What the stand-in page keeps of the frames it got: length and checksum of each. */
    received: [length: number, checksum: number][];
    /** Every message that reached the page's own listener. */
    observed: { messages: string[] };
  }
}

/** Everything that a page's own script could find out about whether somebody reads along. */
export async function observe(page: Page): Promise<unknown> {
  const url = await page.evaluate(() => {
    const replay = document.getElementById("replay")?.textContent ?? "";
    const { visit, rooms } = JSON.parse(replay) as {
      visit: number;
      rooms: { room: string }[];
    };
    const query = `room_id=${rooms[0]?.room ?? ""}&visit=${visit}`;
    return `wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/?${query}`;
  });
  return {
    natives: await page.evaluate(lookAtNatives),
    errors: await page.evaluate(provokeErrors),
    socket: await page.evaluate(watchSocket, url),
    frame: await page.evaluate(lookIntoFrame),
    messages: await page.evaluate(() => window.observed.messages),
    globals: await page.evaluate(() => Object.getOwnPropertyNames(window)),
  };
}

function lookAtNatives() {
  const describe = (of: object, name: string) => {
    const found = Object.getOwnPropertyDescriptor(of, name);
    const value: unknown = found?.value;
    return {
      ...{ name, isHere: found !== undefined, kind: typeof value },
      flags: [found?.writable, found?.enumerable, found?.configurable],
      text: typeof value === "function" ? String(value) : "",
      own: typeof value === "function" ? Object.getOwnPropertyNames(value) : [],
      says:
        typeof value === "function"
          ? [value.name, value.length, Object.prototype.toString.call(value)]
          : [],
    };
  };
  return {
    places: [
      describe(window, "WebSocket"),
      describe(window, "XMLHttpRequest"),
      describe(window, "fetch"),
      describe(window, "MessageChannel"),
      describe(WebSocket.prototype, "constructor"),
      describe(WebSocket.prototype, "send"),
      describe(WebSocket.prototype, "close"),
      describe(XMLHttpRequest.prototype, "open"),
      describe(XMLHttpRequest.prototype, "send"),
      describe(Function.prototype, "toString"),
    ],
    statics: [
      ...[WebSocket.CONNECTING, WebSocket.OPEN],
      ...[WebSocket.CLOSING, WebSocket.CLOSED],
    ],
    members: Object.getOwnPropertyNames(WebSocket.prototype),
    isSame: WebSocket.prototype.constructor === WebSocket,
    parent: Object.getPrototypeOf(WebSocket) === EventTarget,
    tag: Object.prototype.toString.call(WebSocket.prototype),
    asText: Function.prototype.toString.call(WebSocket),
    inherited: Object.prototype.hasOwnProperty.call(WebSocket, "toString"),
  };
}

function provokeErrors() {
  const callOn = (of: object, name: string, words: unknown[]) => {
    const method = Reflect.get(of, name) as (...given: unknown[]) => unknown;
    return (): unknown => Reflect.apply(method, {}, words);
  };
  const attempts: (() => unknown)[] = [
    () => new WebSocket("ftp://a"),
    () => new WebSocket("not an address at all:"),
    () => new WebSocket("wss://a", "no protocol"),
    callOn(window, "WebSocket", ["wss://a"]),
    () => new (WebSocket as unknown as new () => unknown)(),
    callOn(WebSocket.prototype, "send", [""]),
    () => WebSocket.prototype.url,
    callOn(XMLHttpRequest.prototype, "open", ["GET", "/"]),
  ];
  return attempts.map((attempt) => {
    try {
      attempt();
      return "nothing thrown";
    } catch (error) {
      return error instanceof Error
        ? [error.constructor.name, error.name, error.message]
        : "thrown";
    }
  });
}

async function watchSocket(url: string) {
  class Own extends WebSocket {
    readonly mine = "mine";
    get secret() {
      return this.mine;
    }
  }
  /** Heartbeat with no payload: the server answers it with one of its own. */
  const heartbeat = new Uint8Array([58, 2, 104, 98]);
  const watch = async (Socket: typeof WebSocket) => {
    const socket = new Socket(url);
    const order: string[] = [];
    const note = (who: string) => () => order.push(who);
    socket.addEventListener("message", note("first"));
    socket.onmessage = note("handler");
    socket.addEventListener("message", note("capture"), { capture: true });
    socket.addEventListener("message", { handleEvent: note("object") });
    await new Promise((opened) => {
      socket.addEventListener("open", opened, { once: true });
    });
    const answered = new Promise<MessageEvent>((resolve) => {
      socket.addEventListener("message", resolve, { once: true });
    });
    socket.send(heartbeat);
    const event = await answered;
    const closed = new Promise<CloseEvent>((resolve) => {
      socket.addEventListener("close", resolve, { once: true });
    });
    socket.close(1000, "done");
    const { code, reason, wasClean } = await closed;
    return {
      order,
      handler: typeof socket.onmessage,
      kinds: [socket.binaryType, socket.url === url, socket.readyState],
      from: [event.origin, event.target === socket, event.isTrusted],
      isOfClass: [socket instanceof WebSocket, socket instanceof Socket],
      constructor: [socket.constructor === Socket, socket.constructor.name],
      parent: Object.getPrototypeOf(socket) === Socket.prototype,
      own: Object.getOwnPropertyNames(socket),
      tag: Object.prototype.toString.call(socket),
      end: [code, reason, wasClean],
    };
  };
  const odd: unknown = Reflect.construct(WebSocket, [url], Own);
  if (odd instanceof WebSocket) odd.close();
  return {
    plain: await watch(WebSocket),
    extended: await watch(Own),
    odd: [odd instanceof Own, Object.getPrototypeOf(odd) === Own.prototype],
    lineage: Object.getPrototypeOf(Own) === WebSocket,
    ownText: String(Own).startsWith("class Own"),
  };
}

function lookIntoFrame() {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const inner = frame.contentWindow as (Window & typeof globalThis) | null;
  const found = inner && [
    String(inner.WebSocket),
    inner.WebSocket.prototype.constructor === inner.WebSocket,
    inner.WebSocket === WebSocket,
  ];
  frame.remove();
  return found;
}

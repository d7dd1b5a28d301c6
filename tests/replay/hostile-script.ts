import { HELLO } from "@/lib/protocol/page";

interface HostileOptions {
  /** Base64 of good frames, to be told again as often as possible. */
  frames: readonly string[];
  /** Base64 of frames that enter rooms, each another one. */
  entries: readonly string[];
  /** How many messages each attack sends. */
  messages: number;
}

/**
 * A page that fights back: before its socket opens it replaces every native it can think of, afterwards it forges
 * greetings, ports, frames, rooms and events. What it does is told in `window.hostile`.
 */
export function hostileScript(options: HostileOptions): string {
  const asked = JSON.stringify({ ...options, HELLO }).replaceAll(
    "<",
    "\\u003c",
  );
  return `(${String(attack)})(${asked});`;
}

/** Runs in the page, so everything that it uses stands inside of it. */
function attack(options: HostileOptions & { HELLO: string }): void {
  const { frames, entries, messages, HELLO } = options;
  const seen: MessagePort[] = [];
  const told = { sent: 0, ports: 0, relays: 0, isDone: false };
  Object.assign(window, { hostile: told });
  const native = {
    apply: Reflect.apply,
    post: MessagePort.prototype.postMessage,
    listen: EventTarget.prototype.addEventListener,
    define: Object.defineProperty,
  };
  const replaced: [object, string][] = [
    [EventTarget.prototype, "addEventListener"],
    [EventTarget.prototype, "dispatchEvent"],
    [Event.prototype, "stopImmediatePropagation"],
    [MessagePort.prototype, "postMessage"],
    [MessagePort.prototype, "start"],
    [Function.prototype, "call"],
    [Function.prototype, "apply"],
    [Function.prototype, "bind"],
    [Array.prototype, "push"],
    [Array.prototype, "map"],
    [Promise.prototype, "then"],
    [JSON, "stringify"],
    [JSON, "parse"],
    [WeakMap.prototype, "get"],
    [WeakMap.prototype, "set"],
    [RegExp.prototype, "exec"],
    [Reflect, "apply"],
  ];
  /** A native again, that looks for ports in everything it is given. */
  const replace = ([owner, name]: [object, string]) => {
    const original = Reflect.get(owner, name) as (
      ...given: unknown[]
    ) => unknown;
    native.define(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...given: unknown[]) {
        for (const one of [this, ...given])
          if (one instanceof MessagePort) seen[seen.length] = one;
        return native.apply(original, this, given);
      },
    });
  };
  for (const name of ["kind", "bytes", "item", "ports", "source", "number"])
    native.define(Object.prototype, name, {
      configurable: true,
      get: () => undefined,
      set(value: unknown) {
        native.define(this, name, {
          ...{ configurable: true, enumerable: true, writable: true, value },
        });
      },
    });
  native.listen.call(
    window,
    "message",
    (event) => {
      for (const port of (event as MessageEvent).ports)
        seen[seen.length] = port;
    },
    true,
  );
  for (const target of replaced) replace(target);

  const bytesOf = (base64: string) =>
    Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const good = frames.map(bytesOf);
  const enters = entries.map(bytesOf);
  const frameAt = (index: number) =>
    good[index % good.length] ?? new Uint8Array(1);
  const opened = (socket: number) => ({
    kind: "opened",
    ...{ socket, host: "webcast-ws.tiktok.com", path: "/webcast/im/forged/" },
    room: String(7_000_000_000_000_000_000n + BigInt(socket)),
  });
  let number = 0;
  const forged = (index: number): unknown => {
    const kind = index % 6;
    const socket = 1 + (Math.floor(index / 6) % 10_000);
    number += 1;
    const stamp = { number, at: Date.now() };
    if (kind === 0) return { ...opened(socket), ...stamp };
    if (kind === 1) {
      const bytes = enters[socket % enters.length];
      return { kind: "sent", socket, bytes, ...stamp };
    }
    if (kind === 2) {
      const text = "x".repeat(500);
      return { kind: "facts", path: `/f/${index}`, text, ...stamp };
    }
    if (kind === 5) return { kind: "closed", socket, ...stamp };
    return { kind: "frame", socket, bytes: frameAt(index), ...stamp };
  };
  const ownPort = () => {
    const { port1, port2 } = new MessageChannel();
    return { port1, port2 };
  };
  const greet = (): MessagePort => {
    const { port1, port2 } = ownPort();
    window.postMessage(HELLO, "/", [port2]);
    return port1;
  };
  const greetByEvent = (): MessagePort => {
    const { port1, port2 } = ownPort();
    window.dispatchEvent(
      new MessageEvent("message", {
        ...{ data: HELLO, source: window, ports: [port2] },
      }),
    );
    return port1;
  };

  const flood = (ports: readonly MessagePort[]) => {
    for (let index = 0; index < messages; index += 1)
      for (const port of ports) {
        native.apply(native.post, port, [forged(index)]);
        told.sent += 1;
      }
  };
  const floodWindow = () => {
    for (let index = 0; index < messages / 10; index += 1) {
      window.postMessage(forged(index), "/");
      window.dispatchEvent(new Event(index % 2 ? "pagehide" : "pageshow"));
      window.dispatchEvent(
        new PageTransitionEvent("pageshow", { persisted: true }),
      );
      told.sent += 3;
    }
  };
  const floodSocket = (socket: WebSocket) => {
    for (let index = 0; index < messages; index += 1) {
      const { buffer } = frameAt(index);
      socket.dispatchEvent(new MessageEvent("message", { data: buffer }));
      told.sent += 1;
    }
  };
  const odd = (port: MessagePort) => {
    const many = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, at) => [`m${at}`, at]),
    );
    const view = new Uint8Array(new ArrayBuffer(80 << 20), 0, 1);
    const posted = [
      ...[many, null, 5, "kind", [], new Map([["kind", "frame"]])],
      { kind: "frame", socket: 1, bytes: view },
      { kind: "frame", socket: 1, bytes: new Uint8Array(20 << 20) },
      { kind: "facts", path: "/", text: "x".repeat(5 << 20) },
      { kind: "__proto__", socket: 1 },
    ];
    for (const message of posted) native.apply(native.post, port, [message]);
  };

  /** A document that is opened anew forgets all listeners, ours included: what the relay says reaches the page. */
  const takeRelays = () => {
    for (let count = 0; count < 3; count += 1) {
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const inner = frame.contentWindow;
      frame.contentDocument?.open();
      if (!inner) continue;
      native.apply(native.listen, inner, [
        "message",
        ({ ports: [port] }: MessageEvent) => {
          if (!port) return;
          told.relays += 1;
          native.apply(native.post, port, [`forged${told.relays}`]);
          native.apply(native.post, port, [0]);
          odd(port);
          flood([port]);
        },
        true,
      ]);
    }
  };

  const greetings = [greet(), greetByEvent()];
  addEventListener("load", () => {
    setTimeout(() => {
      const ports = [...greetings, greet(), greetByEvent(), ...seen];
      told.ports = seen.length;
      takeRelays();
      for (const port of new Set(ports)) odd(port);
      flood([...new Set(ports)].slice(0, 4));
      floodWindow();
      const socket = new WebSocket(
        "wss://webcast-ws.tiktok.com/webcast/im/push/?room_id=7000000000000000001",
      );
      floodSocket(socket);
      setTimeout(() => {
        told.isDone = true;
        document.title = "done";
      }, 5_000);
    }, 500);
  });
}

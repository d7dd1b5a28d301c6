import type { PageMessage } from "@/lib/protocol/page";

import { parseAddress } from "./address";
import {
  Bytes,
  construct,
  frozen,
  getterOf,
  listen,
  quietly,
  readBlob,
} from "./natives";
import type { Post } from "./line";
import type { Patches } from "./patch";

export interface SocketWindow {
  WebSocket: typeof WebSocket;
}
type CopyTo = (kind: "frame" | "sent", data: unknown) => void;

const OPEN = 1;

/** Copies what a live's sockets receive and send. Other sockets are left alone. */
export function hookWebSocket(
  window: SocketWindow,
  { disguise, replace, tap }: Patches,
  post: Post,
): void {
  const Native = window.WebSocket;
  const { prototype } = Native;
  const addressOf = getterOf(prototype, "url");
  const stateOf = getterOf(prototype, "readyState");
  const dataOf = getterOf(MessageEvent.prototype, "data");
  const copies = new WeakMap<WebSocket, CopyTo>();
  const copyFor = copies.get.bind(copies);
  const remember = copies.set.bind(copies);
  let count = 0;

  const watch = (socket: WebSocket) => {
    const address = parseAddress(addressOf(socket));
    if (address?.kind !== "opened") return;
    const number = (count += 1);
    const inOrder = createQueue(post);
    const copy: CopyTo = (kind, data) => {
      const kept = frozen(data);
      inOrder(async () => {
        const bytes = await readBlob(kept);
        return bytes instanceof Bytes ? { kind, socket: number, bytes } : null;
      });
    };
    remember(socket, copy);
    post({ ...address, socket: number });
    listen(socket, "message", (event) => {
      void quietly(() => {
        copy("frame", dataOf(event as MessageEvent));
      });
    });
    listen(socket, "close", () => {
      inOrder(() => ({ kind: "closed", socket: number }));
    });
  };

  const proxy = disguise(window, "WebSocket", Native, {
    construct(_, rest: unknown[], target) {
      const socket = construct(
        Native,
        rest,
        target === proxy ? Native : target,
      ) as WebSocket;
      void quietly(() => {
        watch(socket);
      });
      return socket;
    },
  });
  replace(prototype, "constructor", proxy);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the receiver that it is given
  tap(prototype, "send", prototype.send, (_, socket: WebSocket, data) => {
    if (stateOf(socket) === OPEN) copyFor(socket)?.("sent", data);
  });
}

/** Posts in the order of the calls, though the bytes of a Blob come later. */
function createQueue(post: Post) {
  let tail: Promise<void> | null = null;
  return (make: () => PageMessage | null | Promise<PageMessage | null>) => {
    const before = tail;
    tail = quietly(async () => {
      await before;
      const message = await make();
      if (message) post(message);
    });
  };
}

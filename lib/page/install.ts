import { HELLO } from "@/lib/protocol/page";

import { type FetchWindow, hookFetch } from "./hook-fetch";
import { hookWebSocket, type Post, type SocketWindow } from "./hook-websocket";
import { hookXhr, type XhrWindow } from "./hook-xhr";
import { quietly } from "./natives";
import { createPatches, isPatched, type Undo } from "./patch";

export interface PageWindow extends SocketWindow, XhrWindow, FetchWindow {
  Function: { prototype: object };
  MessageChannel: typeof MessageChannel;
  postMessage(message: unknown, origin: string, transfer: Transferable[]): void;
}

/**
 * Copies what a live's page receives to the relay, over a port that the page never sees (tests/e2e/transparency.spec.ts).
 * It sends, changes and delays nothing; where it fails, the page goes on without it. Returns its undo.
 */
export function installHook(window: PageWindow): Undo {
  const functions = window.Function.prototype;
  let undo: Undo = () => undefined;
  void quietly(() => {
    if (isPatched(functions)) return;
    const { post, close } = openChannel(window);
    const patches = createPatches(functions);
    undo = () => {
      close();
      patches.undo();
    };
    for (const hook of [hookWebSocket, hookXhr, hookFetch])
      void quietly(() => {
        hook(window, patches, post);
      });
  });
  return undo;
}

function openChannel(window: PageWindow): { post: Post; close: Undo } {
  const { port1, port2 } = new window.MessageChannel();
  const send = port1.postMessage.bind(port1);
  const close = port1.close.bind(port1);
  window.postMessage(HELLO, "/", [port2]);
  const post: Post = (message) => {
    send(message, "bytes" in message ? [message.bytes.buffer] : []);
  };
  return { post, close };
}

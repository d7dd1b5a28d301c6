import { type FetchWindow, hookFetch } from "./hook-fetch";
import { hookWebSocket, type SocketWindow } from "./hook-websocket";
import { hookXhr, type XhrWindow } from "./hook-xhr";
import { openLine } from "./line";
import { quietly } from "./natives";
import { createPatches } from "./patch";

export interface PageWindow
  extends EventTarget, SocketWindow, XhrWindow, FetchWindow {
  Function: { prototype: object };
}

/**
 * Copies what a live's page receives to the relay, over a port that the page never sees (tests/e2e/transparency.spec.ts).
 * It sends, changes and delays nothing; where it fails, the page goes on without it.
 */
export function installHook(window: PageWindow): void {
  void quietly(() => {
    const post = openLine(window);
    const patches = createPatches(window.Function.prototype);
    for (const hook of [hookWebSocket, hookXhr, hookFetch])
      void quietly(() => {
        hook(window, patches, post);
      });
  });
}

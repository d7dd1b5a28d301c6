import { setTimeout as wait } from "node:timers/promises";

import type { Page } from "@playwright/test";

import type { Recording } from "../replay/recording";
import { readTabStatus } from "../replay/settled";

/** Frames that the relay may keep for the worker: far from what makes it drop any. */
const MOST_PENDING = 2_000;
/** Frames that the page may not have read: it must stay able to answer. */
const MOST_UNREAD = 600;
const LOOK_MS = 200;

interface Watched {
  live: Page;
  /** A page of the extension. */
  watcher: Page;
}

/** A recording that goes on as fast as the live page reads it and the worker stores it. */
export function createPacer(recording: Recording) {
  let pending = 0;
  let sent = 0;
  let read = 0;
  const isBehind = () => pending > MOST_PENDING || sent - read > MOST_UNREAD;
  async function* lines() {
    for await (const line of recording.lines()) {
      while (isBehind()) await wait(LOOK_MS);
      sent += 1;
      yield line;
    }
  }
  return {
    recording: { ...recording, lines },
    async follow({ live, watcher }: Watched, signal: AbortSignal) {
      while (!signal.aborted) {
        read = await live.evaluate(() => window.received.length);
        pending = (await readTabStatus(watcher))?.pending ?? 0;
        await wait(LOOK_MS);
      }
    },
  };
}

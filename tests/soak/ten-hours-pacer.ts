import { setTimeout as wait } from "node:timers/promises";

import type { Page } from "@playwright/test";

import type { Recording } from "../replay/recording";
import { readTabStatus } from "../replay/settled";

/** Frames that the relay may keep for the worker: far from what makes it drop any. */
const MOST_PENDING = 3_000;
const LOOK_MS = 250;

/** A recording that is held up whenever the relay has many frames that are not stored yet. */
export function createPacer(recording: Recording) {
  let pending = 0;
  async function* lines() {
    for await (const line of recording.lines()) {
      while (pending > MOST_PENDING) await wait(LOOK_MS);
      yield line;
    }
  }
  return {
    recording: { ...recording, lines },
    /** Looks at the relay from a page of the extension until it is told to stop. */
    async follow(screen: Page, signal: AbortSignal): Promise<void> {
      while (!signal.aborted) {
        pending = (await readTabStatus(screen).catch(() => null))?.pending ?? 0;
        await wait(LOOK_MS);
      }
    },
  };
}

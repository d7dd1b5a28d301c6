import { setTimeout as wait } from "node:timers/promises";

import type { Page } from "@playwright/test";

import type { ReplayServer } from "./server";

const LOOK_MS = 2_000;
const PATIENCE_MS = 90_000;

/** Waits until everything was played; throws when the page has got nothing new for long, or is gone. */
export async function untilPlayed(
  live: Page,
  { played }: Pick<ReplayServer, "played">,
): Promise<void> {
  const stopper = new AbortController();
  const stalled = watchStall(live, stopper.signal);
  try {
    await Promise.race([played, stalled]);
  } finally {
    stopper.abort();
    stalled.catch(() => undefined);
  }
}

async function watchStall(live: Page, signal: AbortSignal): Promise<never> {
  let before = "";
  let since = performance.now();
  for (;;) {
    await wait(LOOK_MS, undefined, { signal });
    const count = await live.locator("#count").innerText();
    if (count !== before) since = performance.now();
    before = count;
    if (performance.now() - since > PATIENCE_MS)
      throw new Error(`The live page got nothing new after frame ${count}`);
  }
}

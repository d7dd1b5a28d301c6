import { browser } from "wxt/browser";

import { EVENT_KINDS, type EventKind } from "@/lib/model/event";

/** How the screens look; never what is recorded. */
export interface Display {
  /** Kinds that the feed leaves out. */
  hiddenKinds: EventKind[];
}

const DISPLAY_KEY = "display";

/** Joins, likes and viewer reports come by the hundred and bury what people say and give. */
export const DEFAULT_DISPLAY: Display = {
  hiddenKinds: ["join", "like", "viewers"],
};

export function parseDisplay(stored: unknown): Display {
  if (typeof stored !== "object" || stored === null) return DEFAULT_DISPLAY;
  const hidden: unknown = "hiddenKinds" in stored ? stored.hiddenKinds : null;
  if (!Array.isArray(hidden)) return DEFAULT_DISPLAY;
  return { hiddenKinds: EVENT_KINDS.filter((kind) => hidden.includes(kind)) };
}

export async function readDisplay(): Promise<Display> {
  const stored = await browser.storage.local.get(DISPLAY_KEY);
  return parseDisplay(stored[DISPLAY_KEY]);
}

export async function writeDisplay(display: Display): Promise<void> {
  await browser.storage.local.set({ [DISPLAY_KEY]: display });
}

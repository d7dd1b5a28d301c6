import { browser } from "wxt/browser";

import { FEED_GROUP_NAMES, type FeedGroup } from "@/lib/model/feed";

/** How the screens look; never what is recorded. */
export interface Display {
  /** Groups of kinds that the feed leaves out. */
  hiddenGroups: FeedGroup[];
}

const DISPLAY_KEY = "display";

/** These come by the hundred and bury what people say and give. */
export const DEFAULT_DISPLAY: Display = {
  hiddenGroups: ["join", "like", "viewers", "caption", "guest"],
};

/** Groups that there were not while single kinds were stored. */
const LATER: readonly FeedGroup[] = ["caption", "guest"];

export function parseDisplay(stored: unknown): Display {
  if (typeof stored !== "object" || stored === null) return DEFAULT_DISPLAY;
  const groups: unknown = "hiddenGroups" in stored ? stored.hiddenGroups : null;
  if (Array.isArray(groups)) return { hiddenGroups: groupsIn(groups) };
  const kinds: unknown = "hiddenKinds" in stored ? stored.hiddenKinds : null;
  if (!Array.isArray(kinds)) return DEFAULT_DISPLAY;
  return { hiddenGroups: groupsIn(LATER.concat(groupsOf(kinds))) };
}

/** Most groups are named for the kind that leads them. */
function groupsOf(kinds: readonly unknown[]): FeedGroup[] {
  const isLive = kinds.includes("control") && kinds.includes("notice");
  return isLive ? [...groupsIn(kinds), "live"] : groupsIn(kinds);
}

function groupsIn(names: readonly unknown[]): FeedGroup[] {
  return FEED_GROUP_NAMES.filter((group) => names.includes(group));
}

export async function readDisplay(): Promise<Display> {
  const stored = await browser.storage.local.get(DISPLAY_KEY);
  return parseDisplay(stored[DISPLAY_KEY]);
}

export async function writeDisplay(display: Display): Promise<void> {
  await browser.storage.local.set({ [DISPLAY_KEY]: display });
}

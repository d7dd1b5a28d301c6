import type { Page } from "@playwright/test";

import type { Random } from "@/lib/demo/random";

import type { Broadcast } from "../replay/broadcast";
import { addressOf } from "../replay/server";
import type { Machine } from "./machine";

/** A live in a tab, and whatever a fault needs to disturb it. */
export interface Stand {
  machine: Machine;
  live: Broadcast;
  /** Another one, for faults that leave the first. */
  other: Broadcast;
  /** The tab that shows the live; a fault may put another in its place. */
  tab: Page;
  random: Random;
}

/** In frames a second. */
const PACE = 500;

export async function openTab(
  { browser }: Machine,
  { recording }: Broadcast,
): Promise<Page> {
  const tab = await browser.context.newPage();
  await tab.goto(addressOf(recording.page));
  return tab;
}

/** Plays a few frames more, in one rush or while the fault goes on. */
export function playOn(live: Broadcast, frames: number): Promise<void> {
  return live.playTo(live.playhead() + frames);
}

export function flowTo(live: Broadcast, frame: number): Promise<void> {
  return live.playTo(frame, PACE);
}

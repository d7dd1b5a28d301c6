import { browser } from "wxt/browser";

import type { MergeBegun } from "@/lib/model/merged";
import type { SessionWords } from "@/lib/model/session-words";
import { askWorker } from "@/lib/protocol/ask";
import { forgetPopupMemory } from "@/lib/settings/popup-memory";

/** Exporting takes its time, so it has a page of its own. */
export function openExport(session: string): Promise<unknown> {
  const page = browser.runtime.getURL("/export.html");
  return browser.tabs.create({ url: `${page}?session=${session}` });
}

/** Of several sessions at once. */
export function openExports(sessions: readonly string[]): Promise<unknown> {
  const page = browser.runtime.getURL("/export.html");
  return browser.tabs.create({ url: `${page}?sessions=${sessions.join(",")}` });
}

/** So does saving what can be read of a database that does not open. */
export function openRescue(): Promise<unknown> {
  const page = browser.runtime.getURL("/rescue.html");
  return browser.tabs.create({ url: page });
}

export function pauseSession(session: string): Promise<unknown> {
  return askWorker("pauseSession", { session });
}

export function resumeSession(session: string): Promise<unknown> {
  return askWorker("resumeSession", { session });
}

export function deleteSession(session: string): Promise<unknown> {
  forgetPopupMemory();
  return askWorker("deleteSession", { session });
}

export function describePerson(
  person: string,
  described: { note: string; tags: readonly string[] },
): Promise<unknown> {
  return askWorker("describePerson", { person, ...described });
}

export function describeSession(
  session: string,
  told: Partial<SessionWords>,
): Promise<unknown> {
  return askWorker("describeSession", { session, ...told });
}

/** One record out of two of the same live. */
export function mergeSessions(
  left: string,
  right: string,
): Promise<MergeBegun> {
  forgetPopupMemory();
  return askWorker("mergeSessions", { sessions: [left, right] });
}

export function recordAgain(relay: string): Promise<unknown> {
  return askWorker("recordAgain", { relay });
}

export function muteTab(tab: number, muted: boolean): Promise<unknown> {
  return browser.tabs.update(tab, { muted });
}

/** Brings it to the front, with its window. */
export async function goToTab(tab: number): Promise<void> {
  const shown = await browser.tabs.update(tab, { active: true });
  if (shown) await browser.windows.update(shown.windowId, { focused: true });
}

export function reloadTab(tab: number): Promise<unknown> {
  return browser.tabs.reload(tab);
}

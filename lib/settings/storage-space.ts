import { browser } from "wxt/browser";

export interface StorageSpace {
  /** Bytes. */
  used: number;
  free: number;
}

/** For an extension with unlimited storage, Chromium's quota is what the disk has left and what is used already. */
export async function readSpace(): Promise<StorageSpace> {
  const told = await navigator.storage.estimate();
  const { usage = 0, quota = 0 } = told;
  return { used: recordedIn(told) ?? usage, free: Math.max(0, quota - usage) };
}

/** Only Chromium tells the database apart from our own program, which counts as well. */
function recordedIn(told: object): number | null {
  const details: unknown = "usageDetails" in told ? told.usageDetails : null;
  if (typeof details !== "object" || details === null) return null;
  const bytes: unknown = "indexedDB" in details ? details.indexedDB : null;
  return typeof bytes === "number" ? bytes : null;
}

/** Whether the browser leaves what is stored alone when the disk fills up. The permission alone sees to that. */
export async function isKept(): Promise<boolean> {
  const { permissions = [] } = browser.runtime.getManifest();
  return (
    permissions.includes("unlimitedStorage") ||
    (await navigator.storage.persisted())
  );
}

/** Asks the browser to leave it alone, and tells whether it does. */
export async function askToKeep(): Promise<boolean> {
  const isGranted = await navigator.storage.persist();
  return isGranted || isKept();
}

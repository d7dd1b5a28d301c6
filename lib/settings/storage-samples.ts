import { browser } from "wxt/browser";

import type { StorageSample } from "@/lib/model/storage-rate";

/** Where the worker keeps its samples in `storage.local`. */
export const STORAGE_SAMPLES_KEY = "storageSamples";

/** What was stored, without what is no sample. */
export function parseStorageSamples(stored: unknown): StorageSample[] {
  return Array.isArray(stored) ? stored.flatMap(sampleIn) : [];
}

function sampleIn(stored: unknown): StorageSample[] {
  if (typeof stored !== "object" || stored === null) return [];
  const fields: Partial<Record<keyof StorageSample, unknown>> = stored;
  const { at, usage } = fields;
  return typeof at === "number" && typeof usage === "number"
    ? [{ at, usage }]
    : [];
}

export async function readStorageSamples(): Promise<StorageSample[]> {
  const stored = await browser.storage.local.get(STORAGE_SAMPLES_KEY);
  return parseStorageSamples(stored[STORAGE_SAMPLES_KEY]);
}

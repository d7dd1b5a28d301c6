import { browser } from "wxt/browser";

import { forgetLost, noteKept } from "./kept-sessions";
import { STORAGE_SAMPLES_KEY } from "./storage-samples";

/** What was kept apart from the database about recordings that are gone. */
export async function forgetKept(): Promise<void> {
  await browser.storage.session.clear();
  await browser.storage.local.remove(STORAGE_SAMPLES_KEY);
  await noteKept(0);
  await forgetLost();
}

import { browser } from "wxt/browser";

import type { Retention } from "@/lib/model/retention";
import { standardValues } from "@/lib/model/settings/all";
import { RETENTION } from "@/lib/model/settings/retention";
import { askWorker } from "@/lib/protocol/ask";
import { changeAllSettings } from "@/lib/settings/all-settings";
import { forgetKept } from "@/lib/settings/forget-kept";
import { forgetPopupMemory } from "@/lib/settings/popup-memory";
import { changeSetting } from "@/lib/settings/setting";

/** Reading files and writing a backup take their time, so each has a page of its own. */
export function openImport(): Promise<unknown> {
  return openPage("import.html");
}

export function openBackup(): Promise<unknown> {
  return openPage("export.html?sessions=all");
}

function openPage(page: string): Promise<unknown> {
  return browser.tabs.create({ url: browser.runtime.getURL("/") + page });
}

export function erasePerson(request: {
  person: string;
  mode: "anonymise" | "remove";
  block: boolean;
}): Promise<unknown> {
  forgetPopupMemory();
  return askWorker("erasePerson", request);
}

export function liftBlock(hash: string): Promise<unknown> {
  return askWorker("liftBlock", { hash });
}

export function keepSession(
  session: string,
  isKept: boolean,
): Promise<unknown> {
  return askWorker("keepSession", { session, isKept });
}

/** From now on these rules hold, and what they say is done at once. */
export async function enforce(retention: Retention): Promise<void> {
  await changeSetting(RETENTION, retention);
  forgetPopupMemory();
  await askWorker("clearOld", null);
}

/** With the settings as well, all is as after the installation, but for the consent. */
export async function deleteEverything(withSettings: boolean): Promise<void> {
  forgetPopupMemory();
  await askWorker("deleteEverything", { withSettings });
  await forgetKept();
  if (!withSettings) return;
  await changeAllSettings(standardValues());
  await changeSetting(RETENTION, RETENTION.standard);
}

import { browser } from "wxt/browser";

import type { Changes, Setting } from "@/lib/model/settings/setting";

import { forgetPopupMemory } from "./popup-memory";

export async function readSetting<T>(setting: Setting<T>): Promise<T> {
  const stored = await browser.storage.local.get(setting.key);
  return setting.parse(stored[setting.key]);
}

let changing: Promise<unknown> = Promise.resolve();

/** Changes what is named and keeps the rest. One change after the other: two at once would forget one of them. */
export function changeSetting<T>(
  setting: Setting<T>,
  changes: Changes<T>,
): Promise<void> {
  const change = async () => {
    const value = await readSetting(setting);
    const changed = typeof changes === "function" ? changes(value) : changes;
    const stored = setting.parse({ ...value, ...changed });
    forgetPopupMemory();
    await browser.storage.local.set({ [setting.key]: stored });
  };
  const changed = changing.then(change);
  changing = changed.catch(() => null);
  return changed;
}

export function watchSetting<T>(
  setting: Setting<T>,
  changed: (value: T) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[setting.key];
    if (change) changed(setting.parse(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener("abort", () => {
    browser.storage.local.onChanged.removeListener(listen);
  });
}

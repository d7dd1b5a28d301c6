import { browser } from "wxt/browser";

import { parseRules, type RecordingRules } from "@/lib/model/recording-rules";

const RULES_KEY = "recording";

export async function readRules(): Promise<RecordingRules> {
  const stored = await browser.storage.local.get(RULES_KEY);
  return parseRules(stored[RULES_KEY]);
}

/** Changes what is named and keeps the rest. */
export async function changeRules(
  changes: Partial<RecordingRules>,
): Promise<void> {
  const rules = { ...(await readRules()), ...changes };
  await browser.storage.local.set({ [RULES_KEY]: parseRules(rules) });
}

export function watchRules(
  changed: (rules: RecordingRules) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[RULES_KEY];
    if (change) changed(parseRules(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener("abort", () => {
    browser.storage.local.onChanged.removeListener(listen);
  });
}

import { browser } from "wxt/browser";

import { parseRules, type RecordingRules } from "@/lib/model/recording-rules";

const RULES_KEY = "recording";

export async function readRules(): Promise<RecordingRules> {
  const stored = await browser.storage.local.get(RULES_KEY);
  return parseRules(stored[RULES_KEY]);
}

let changing: Promise<unknown> = Promise.resolve();

/** Changes what is named and keeps the rest. One change after the other: two at once would forget one of them. */
export function changeRules(
  changes:
    | Partial<RecordingRules>
    | ((rules: RecordingRules) => Partial<RecordingRules>),
): Promise<void> {
  const change = async () => {
    const rules = await readRules();
    const changed = typeof changes === "function" ? changes(rules) : changes;
    const stored = parseRules({ ...rules, ...changed });
    await browser.storage.local.set({ [RULES_KEY]: stored });
  };
  const changed = changing.then(change);
  changing = changed.catch(() => null);
  return changed;
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

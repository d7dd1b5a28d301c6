import { browser } from "wxt/browser";

import {
  type Consent,
  CONSENT_KEY,
  parseConsent,
} from "@/lib/protocol/consent";

export async function readConsent(): Promise<Consent | null> {
  const stored = await browser.storage.local.get(CONSENT_KEY);
  return parseConsent(stored[CONSENT_KEY]);
}

export async function giveConsent(now: number): Promise<void> {
  const consent: Consent = { givenAt: now };
  await browser.storage.local.set({ [CONSENT_KEY]: consent });
}

export function watchConsent(
  changed: (consent: Consent | null) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[CONSENT_KEY];
    if (change) changed(parseConsent(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener("abort", () => {
    browser.storage.local.onChanged.removeListener(listen);
  });
}

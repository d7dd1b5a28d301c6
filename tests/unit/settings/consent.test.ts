import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { CONSENT_KEY } from "@/lib/protocol/consent";
import { giveConsent, readConsent, watchConsent } from "@/lib/settings/consent";

beforeEach(() => {
  fakeBrowser.reset();
});

test("nobody has consented at first", async () => {
  expect(await readConsent()).toBeNull();
});

test("consent is kept with its time", async () => {
  await giveConsent(1234);
  expect(await readConsent()).toEqual({ givenAt: 1234 });
});

test("whoever watches hears of consent and of its end", async () => {
  const heard: unknown[] = [];
  const stop = new AbortController();
  watchConsent((consent) => heard.push(consent), stop.signal);
  await giveConsent(1);
  await fakeBrowser.storage.local.remove(CONSENT_KEY);
  stop.abort();
  await giveConsent(2);
  expect(heard).toEqual([{ givenAt: 1 }, null]);
});

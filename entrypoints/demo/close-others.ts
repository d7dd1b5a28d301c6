import { browser } from "wxt/browser";

import { logError } from "@/lib/platform/log";
import { isDemoAddress } from "@/lib/model/demo-live";

/** A new demo takes the place of the one before, whose session goes. */
export async function closeOthers(): Promise<void> {
  const here = await browser.tabs.getCurrent();
  const root = browser.runtime.getURL("/");
  const tabs = await browser.tabs.query({});
  const others = tabs.filter(
    ({ id, url = "" }) => id !== here?.id && isDemoAddress(url, root),
  );
  const ids = others.flatMap(({ id }) => id ?? []);
  await browser.tabs.remove(ids).catch((error: unknown) => {
    logError("closing an earlier demo", error);
  });
}

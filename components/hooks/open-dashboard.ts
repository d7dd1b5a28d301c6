import { browser } from "wxt/browser";

import { hrefOf, type Place } from "@/lib/model/route";

/** Everything that was recorded, at one of its pages if one is named. */
export function openDashboard(
  place: Place = "sessions",
  params: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const page = browser.runtime.getURL("/dashboard.html");
  return browser.tabs.create({ url: `${page}${hrefOf(place, params)}` });
}

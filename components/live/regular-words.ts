import { browser } from "wxt/browser";

import { formatDaySince } from "@/lib/text/dates";
import { formatWhole } from "@/lib/text/numbers";
import { ordinalOf } from "@/lib/text/plural";

/** "7th live" */
export function nthLive(nth: number): string {
  const key = ordinalOf(nth, {
    ...({ one: "person_nthLive_one", two: "person_nthLive_two" } as const),
    ...({ few: "person_nthLive_few", other: "person_nthLive_other" } as const),
  });
  return browser.i18n.getMessage(key, formatWhole(nth));
}

/** "7th live, last seen Tuesday" */
export function regularWords(
  nth: number,
  lastSeenAt: number,
  now: number,
): string {
  const day = formatDaySince(lastSeenAt, now);
  return browser.i18n.getMessage("person_nthAndLast", [nthLive(nth), day]);
}

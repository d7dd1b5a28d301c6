import { browser } from "wxt/browser";

import { formatBytes } from "@/lib/text/bytes";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import type { Storage } from "./use-storage";

/** Nobody plans further ahead than this. */
const MANY_HOURS = 1000;

/** "about 40 more hours at this rate", or that nothing can be said yet. */
export function hoursWords(hours: number | null): string {
  if (hours === null) return browser.i18n.getMessage("storage_rateUnknown");
  if (hours > MANY_HOURS)
    return browser.i18n.getMessage(
      "storage_hoursMany",
      formatWhole(MANY_HOURS),
    );
  if (hours >= 2)
    return browser.i18n.getMessage(
      "storage_hours",
      formatWhole(Math.round(hours)),
    );
  const minutes = Math.round(hours * 60);
  const number = formatWhole(minutes);
  return pluralOf(minutes, {
    one: browser.i18n.getMessage("storage_minutes_one", number),
    other: browser.i18n.getMessage("storage_minutes_other", number),
  });
}

/** What has to be said of the room that is left; null while there is plenty. */
export function storageWarning(
  storage: Pick<Storage, "level" | "free" | "hours" | "isFull">,
): string | null {
  const { level, free, hours, isFull } = storage;
  if (level === "ok") return null;
  if (isFull) return browser.i18n.getMessage("storage_full");
  const left =
    level === "low"
      ? browser.i18n.getMessage("storage_low", formatBytes(free))
      : browser.i18n.getMessage("storage_critical", formatBytes(free));
  return hours === null ? left : `${left} ${hoursWords(hours)}`;
}

import { browser } from "wxt/browser";

import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

export function livesWords(count: number): string {
  const key = pluralOf(count, {
    one: "data_lives_one" as const,
    other: "data_lives_other" as const,
  });
  return browser.i18n.getMessage(key, formatWhole(count));
}

export function eventsWords(count: number): string {
  const key = pluralOf(count, {
    one: "data_events_one" as const,
    other: "data_events_other" as const,
  });
  return browser.i18n.getMessage(key, formatWhole(count));
}

export function daysWords(count: number): string {
  const key = pluralOf(count, {
    one: "data_days_one" as const,
    other: "data_days_other" as const,
  });
  return browser.i18n.getMessage(key, formatWhole(count));
}

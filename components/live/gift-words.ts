import { browser } from "wxt/browser";

import { estimateOf, type Rates } from "@/lib/model/money";
import type { User } from "@/lib/model/event";
import { formatMoneyRange } from "@/lib/text/money";
import { shownName } from "@/lib/text/name";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

/** "≈ $3.50 – $6.00"; once on the screen it has to be said that this is an estimate. */
export function worthWords(diamonds: number, rates: Rates): string {
  return browser.i18n.getMessage("figure_estimate", rangeOf(diamonds, rates));
}

/** "≈ $3.50 – $6.00, estimated" */
export function estimateWords(diamonds: number, rates: Rates): string {
  return browser.i18n.getMessage("gifts_estimated", rangeOf(diamonds, rates));
}

function rangeOf(diamonds: number, rates: Rates): string {
  const { low, high, currency } = estimateOf(diamonds, rates);
  return formatMoneyRange(low, high, currency);
}

export function giftName(name: string): string {
  return shownName(name, browser.i18n.getMessage("gifts_unnamed"));
}

export function giverName(user: User | null): string {
  const nobody = browser.i18n.getMessage("gifts_somebody");
  return user ? shownName(user.nickname, user.handle) || nobody : nobody;
}

export function priceWords(price: number | null): string {
  if (price === null) return browser.i18n.getMessage("gifts_noPrice");
  return browser.i18n.getMessage(
    pluralOf(price, { one: "gifts_price_one", other: "gifts_price_other" }),
    formatWhole(price),
  );
}

export function giversWords(count: number): string {
  return browser.i18n.getMessage(
    pluralOf(count, { one: "gifts_givers_one", other: "gifts_givers_other" }),
    formatWhole(count),
  );
}

export function giftsWords(count: number): string {
  return browser.i18n.getMessage(
    pluralOf(count, { one: "gifts_count_one", other: "gifts_count_other" }),
    formatWhole(count),
  );
}

/** What of the diamonds stands apart; empty where nothing does. */
export function apartWords({
  diamondsBefore,
  diamondsToGuests,
}: {
  diamondsBefore: number;
  diamondsToGuests: number;
}): string[] {
  const before = browser.i18n.getMessage(
    pluralOf(diamondsBefore, {
      one: "gifts_before_one",
      other: "gifts_before_other",
    }),
    formatWhole(diamondsBefore),
  );
  const guests = browser.i18n.getMessage(
    pluralOf(diamondsToGuests, {
      one: "gifts_guests_one",
      other: "gifts_guests_other",
    }),
    formatWhole(diamondsToGuests),
  );
  return [
    ...(diamondsBefore > 0 ? [before] : []),
    ...(diamondsToGuests > 0 ? [guests] : []),
  ];
}

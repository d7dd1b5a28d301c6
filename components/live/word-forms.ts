import { browser } from "wxt/browser";

import { shownName } from "@/lib/text/name";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

/** Messages that have a form for one and a form for more. */
const COUNTED = {
  feed_liked: ["feed_liked_one", "feed_liked_other"],
  feed_emote: ["feed_emote_one", "feed_emote_other"],
  feed_products: ["feed_products_one", "feed_products_other"],
  feed_deleted: ["feed_deleted_one", "feed_deleted_other"],
  feed_deletedOf: ["feed_deletedOf_one", "feed_deletedOf_other"],
  feed_subscriptionsGiven: [
    "feed_subscriptionsGiven_one",
    "feed_subscriptionsGiven_other",
  ],
} as const;

export function counted(count: number, key: keyof typeof COUNTED): string {
  const [one, other] = COUNTED[key];
  return browser.i18n.getMessage(
    pluralOf(count, { one, other }),
    formatWhole(count),
  );
}

const MAX_NAMED = 3;

export function namesOf(
  people: readonly { handle?: string; nickname?: string }[],
): string {
  return people
    .map(({ handle = "", nickname = "" }) => shownName(nickname, handle))
    .filter((name) => name !== "")
    .slice(0, MAX_NAMED)
    .join(" · ");
}

import { browser } from "wxt/browser";

import type { Moment } from "@/lib/model/moments";
import { formatRate, formatWhole } from "@/lib/text/numbers";

const OFTEN = {
  comments: "moments_comments",
  likes: "moments_likes",
  diamonds: "moments_diamonds",
  joins: "moments_joins",
  follows: "moments_follows",
  shares: "moments_shares",
} as const;

const RARE = {
  comments: "moments_commentsRare",
  likes: "moments_likesRare",
  diamonds: "moments_diamondsRare",
  joins: "moments_joinsRare",
  follows: "moments_followsRare",
  shares: "moments_sharesRare",
} as const;

/** Why a moment is one: "40 comments in a minute, 4.2 times the usual". */
export function momentWords({ series, value, usual, times }: Moment): string {
  const number = formatWhole(value);
  if (series === "viewers")
    return browser.i18n.getMessage("moments_viewers", number);
  return usual < 1
    ? browser.i18n.getMessage(RARE[series], number)
    : browser.i18n.getMessage(OFTEN[series], [number, formatRate(times)]);
}

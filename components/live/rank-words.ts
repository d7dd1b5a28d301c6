import { browser } from "wxt/browser";

import type { IconName } from "@/components/ui/icon";
import type { Ranking } from "@/lib/model/people";
import { pluralOf } from "@/lib/text/plural";

interface RankingLooks {
  icon: IconName;
  /** Names the colour `--lt-<kind>`. */
  kind: string;
  name: () => string;
  /** Said beside a value; none where the value is a time. */
  unit: ((count: number) => string) | null;
  empty: () => string;
}

export const RANKING_LOOKS: Record<Ranking, RankingLooks> = {
  gifters: {
    ...{ icon: "diamond", kind: "gift" },
    name: () => browser.i18n.getMessage("people_gifters"),
    unit: diamondsUnit,
    empty: () => browser.i18n.getMessage("people_noGifts"),
  },
  commenters: {
    ...{ icon: "comment", kind: "comment" },
    name: () => browser.i18n.getMessage("people_commenters"),
    unit: (count) =>
      browser.i18n.getMessage(
        pluralOf(count, {
          one: "people_comments_one",
          other: "people_comments_other",
        }),
      ),
    empty: () => browser.i18n.getMessage("people_noComments"),
  },
  likers: {
    ...{ icon: "like", kind: "like" },
    name: () => browser.i18n.getMessage("people_likers"),
    unit: (count) =>
      browser.i18n.getMessage(
        pluralOf(count, {
          one: "people_likes_one",
          other: "people_likes_other",
        }),
      ),
    empty: () => browser.i18n.getMessage("people_noLikes"),
  },
  sharers: {
    ...{ icon: "share", kind: "share" },
    name: () => browser.i18n.getMessage("people_sharers"),
    unit: (count) =>
      browser.i18n.getMessage(
        pluralOf(count, {
          one: "people_shares_one",
          other: "people_shares_other",
        }),
      ),
    empty: () => browser.i18n.getMessage("people_noShares"),
  },
  arrivals: {
    ...{ icon: "join", kind: "viewers" },
    name: () => browser.i18n.getMessage("people_arrivals"),
    unit: null,
    empty: () => browser.i18n.getMessage("people_nobody"),
  },
};

export function diamondsUnit(count: number): string {
  return browser.i18n.getMessage(
    pluralOf(count, {
      one: "gifts_diamonds_one",
      other: "gifts_diamonds_other",
    }),
  );
}

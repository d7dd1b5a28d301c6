import { browser } from "wxt/browser";

import type { IconName } from "@/components/ui/icon";
import type { Traits } from "@/lib/model/traits";
import { formatWhole } from "@/lib/text/numbers";

export interface RoleMark {
  /** Names the colour `--lt-<colour>`. */
  colour: string;
  icon: IconName | null;
  /** Beside the icon, where the icon alone would not do. */
  short: string | null;
  words: string;
}

/** What is shown of somebody beside the name, what matters most to a moderator first. */
export function roleMarks(traits: Traits, isFirstTimer: boolean): RoleMark[] {
  const { getMessage } = browser.i18n;
  const { teamLevel, topGifterRank } = traits;
  return [
    traits.isStreamer === true && {
      ...{ colour: "good", icon: "live" as const, short: null },
      words: getMessage("mark_streamer"),
    },
    traits.isModerator === true && {
      ...{ colour: "comment", icon: "moderator" as const, short: null },
      words: getMessage("mark_moderator"),
    },
    isFirstTimer && {
      ...{ colour: "follow", icon: null, short: getMessage("mark_new") },
      words: getMessage("mark_newHelp"),
    },
    topGifterRank !== undefined && {
      ...{ colour: "gift", icon: "rank" as const },
      short: formatWhole(topGifterRank),
      words: getMessage("mark_topGifter", formatWhole(topGifterRank)),
    },
    traits.isSubscriber === true && {
      ...{ colour: "subscribe", icon: "star" as const, short: null },
      words: getMessage("mark_subscriber"),
    },
    teamLevel !== undefined && {
      ...{ colour: "superFan", icon: "superFan" as const },
      short: formatWhole(teamLevel),
      words: getMessage("mark_team", formatWhole(teamLevel)),
    },
  ].filter((mark) => mark !== false);
}

/** Everything that was told of somebody's roles, in words. */
export function roleWords(traits: Traits): string[] {
  const { getMessage } = browser.i18n;
  const { gifterLevel } = traits;
  return [
    ...roleMarks(traits, false).map(({ words }) => words),
    ...(traits.isFriend ? [getMessage("person_friend")] : []),
    ...(traits.isFollower && !traits.isFriend
      ? [getMessage("person_follower")]
      : []),
    ...(traits.hasGifted ? [getMessage("person_gifted")] : []),
    ...(gifterLevel === undefined
      ? []
      : [getMessage("person_gifterLevel", formatWhole(gifterLevel))]),
  ];
}

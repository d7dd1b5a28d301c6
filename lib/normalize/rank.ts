import { webcast } from "@/lib/decode/generated/webcast.js";
import type { Wide } from "@/lib/decode/number";
import type { Ranking, User } from "@/lib/model/event";
import type { Reading } from "@/lib/model/reading";

import { countOf, listOf, personOf, readingBy } from "./common";
import { keyOf, personIn, wordsOf } from "./display-text";

type Notify = webcast.RoomNotify.$Properties | null | undefined;

/** A viewer rose among the top viewers. */
export function normalizeRankText(payload: Uint8Array): Reading {
  const rank = webcast.RankTextMessage.decode(payload);
  const told = rank.common?.displayText;
  const before = countOf(rank.beforeUpdate);
  const after = countOf(rank.afterUpdate);
  const person = sameOr(personIn(told), personOf(rank.curUserId));
  return readingBy(rank.common, person, {
    kind: "rank",
    what: "viewer",
    scene: countOf(rank.scene),
    ...(before > 0 && { before }),
    ...(after > 0 && { after }),
    text: wordsOf(told),
    ...keyOf(told),
  });
}

/** The person with names where both are the same one. */
function sameOr(named: User | undefined, known: User | undefined) {
  return known && named?.id !== known.id ? known : named;
}

/** Where the streamer stands in TikTok's rankings. */
export function normalizeRankUpdate(payload: Uint8Array): Reading {
  const { common, updates } = webcast.RankUpdateMessage.decode(payload);
  return readingBy(common, undefined, {
    kind: "rank",
    what: "rankings",
    rankings: listOf(updates).map(({ rankType, ownRank, defaultContent }) =>
      rankingOf(rankType, countOf(ownRank), defaultContent),
    ),
  });
}

/** The older form of the same. */
export function normalizeHourlyRank(payload: Uint8Array): Reading {
  const { common, rank } = webcast.HourlyRankMessage.decode(payload);
  return readingBy(common, undefined, {
    kind: "rank",
    what: "rankings",
    rankings: rank ? [rankingOf(rank.type, 0, rank.text)] : [],
  });
}

function rankingOf(
  type: number | null | undefined,
  position: number,
  text: webcast.Text.$Properties | null | undefined,
): Ranking {
  return {
    type: countOf(type),
    ...(position > 0 && { position }),
    text: wordsOf(text),
    ...keyOf(text),
  };
}

export function normalizeHourlyReward(payload: Uint8Array): Reading {
  const { common, winners } = webcast.HourlyRankRewardMessage.decode(payload);
  return rewardOf(common, winners[0]?.userId, winners[0]?.notify);
}

export function normalizeWeeklyReward(payload: Uint8Array): Reading {
  const { common, userId, notify } =
    webcast.WeeklyRankRewardMessage.decode(payload);
  return rewardOf(common, userId, notify);
}

/** A streamer, of this live or another, won a place in a ranking. */
function rewardOf(
  common: webcast.Common.$Properties | null | undefined,
  winner: Wide | null | undefined,
  notify: Notify,
): Reading {
  const told = notify?.common?.displayText;
  return readingBy(common, personOf(winner), {
    kind: "rank",
    what: "reward",
    text: wordsOf(told),
    ...keyOf(told),
  });
}

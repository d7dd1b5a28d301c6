import { webcast } from "@/lib/decode/generated/webcast.js";
import type { Reading } from "@/lib/model/reading";

import { countOf, readingOf, userOf } from "./common";
import { keyOf, wordsOf } from "./display-text";
import { noticeOf } from "./notice";

/** TikTok's numbers of what happens in a streamer's team (PROTOCOL.md 3.8). */
const JOINED = 1;
const LEVEL_UP = [4, 8];

export function normalizeTeam(payload: Uint8Array): Reading {
  const fans = webcast.FansEventMessage.decode(payload);
  const { common, user, eventType } = fans;
  const told = common?.displayText;
  const texts = { text: wordsOf(told), ...keyOf(told) };
  if (eventType === JOINED)
    return readingOf(common, user, {
      kind: "level",
      what: "teamJoined",
      ...texts,
    });
  if (!eventType || !LEVEL_UP.includes(eventType))
    return noticeOf(common, "team", [], userOf(user));
  const level = countOf(
    fans.fansLevelUpgradeInfo?.level ?? fans.fansLevelInfo?.level,
  );
  return readingOf(common, user, {
    kind: "level",
    what: "teamLevel",
    ...(level > 0 && { level }),
    ...texts,
  });
}

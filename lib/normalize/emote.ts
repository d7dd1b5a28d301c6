import { webcast } from "@/lib/decode/generated/webcast.js";
import type { Reading } from "@/lib/model/reading";

import { idOf, listOf, readingOf } from "./common";

export function normalizeEmote(payload: Uint8Array): Reading {
  const { common, user, emoteList, userIdentity } =
    webcast.EmoteChatMessage.decode(payload);
  const emotes = listOf(emoteList).map(({ emoteId }) => ({
    id: idOf(emoteId),
  }));
  return readingOf(common, user, { kind: "emote", emotes }, userIdentity);
}

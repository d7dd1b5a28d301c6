import { webcast } from "@/lib/decode/generated/webcast.js";
import type { Reading } from "@/lib/model/reading";

import { nameOf, readingOf, textOf } from "./common";

const MAX_EMOTES = 100;

export function normalizeComment(payload: Uint8Array): Reading {
  const chat = webcast.ChatMessage.decode(payload);
  const emotes = chat.emotes.slice(0, MAX_EMOTES).map(({ index, emote }) => ({
    id: nameOf(emote?.emoteId),
    index: index ?? 0,
  }));
  return readingOf(chat.common, chat.user, {
    kind: "comment",
    text: textOf(chat.content),
    ...(chat.contentLanguage && { language: nameOf(chat.contentLanguage) }),
    ...(emotes.length > 0 && { emotes }),
  });
}

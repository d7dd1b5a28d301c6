import { webcast } from "@/lib/decode/generated/webcast.js";
import type { Reading } from "@/lib/model/reading";

import { idOf, listOf, nameOf, readingOf, textOf } from "./common";

export function normalizeComment(payload: Uint8Array): Reading {
  const chat = webcast.ChatMessage.decode(payload);
  const emotes = listOf(chat.emotes).map(({ index, emote }) => ({
    id: idOf(emote?.emoteId),
    index: index ?? 0,
  }));
  return readingOf(
    chat.common,
    chat.user,
    {
      kind: "comment",
      text: textOf(chat.content),
      ...(chat.contentLanguage && { language: nameOf(chat.contentLanguage) }),
      ...(emotes.length > 0 && { emotes }),
    },
    chat.userIdentity,
  );
}

/** A comment that runs over the picture. */
export function normalizeScreenChat(payload: Uint8Array): Reading {
  const { common, userInfo, content } =
    webcast.ScreenChatMessage.decode(payload);
  return readingOf(common, userInfo, {
    kind: "comment",
    text: textOf(content),
  });
}

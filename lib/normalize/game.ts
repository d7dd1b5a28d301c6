import { webcast } from "@/lib/decode/generated/webcast.js";
import type { Reading } from "@/lib/model/reading";

import { wordsOf } from "./display-text";
import { noticeOf } from "./notice";

/** The word of a round of drawing and guessing is told when the round is over. */
export function normalizePictionaryEnd(payload: Uint8Array): Reading {
  const { common, word } = webcast.PictionaryEndMessage.decode(payload);
  return noticeOf(common, "game", [word]);
}

export function normalizeGameIntro(payload: Uint8Array): Reading {
  const { common, content } = webcast.TextMessage.decode(payload);
  return noticeOf(common, "game", [wordsOf(content)]);
}

export function normalizeGameRank(payload: Uint8Array): Reading {
  const { common, notifyText } = webcast.GameRankNotifyMessage.decode(payload);
  return noticeOf(common, "game", [wordsOf(notifyText)]);
}

import { webcast } from "@/lib/decode/generated/webcast.js";
import type { Reading } from "@/lib/model/reading";

import { countOf, readingOf } from "./common";

export function normalizeLike(payload: Uint8Array): Reading {
  const like = webcast.LikeMessage.decode(payload);
  return readingOf(like.common, like.user, {
    kind: "like",
    count: countOf(like.count),
    reportedTotal: countOf(like.total),
  });
}

/** An older form, which knows no total of the room. */
export function normalizeDigg(payload: Uint8Array): Reading {
  const digg = webcast.DiggMessage.decode(payload);
  return readingOf(digg.common, digg.user, {
    kind: "like",
    count: countOf(digg.diggCount),
    reportedTotal: 0,
  });
}

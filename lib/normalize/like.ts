import { webcast } from "@/lib/decode/generated/webcast.js";
import { numberOf } from "@/lib/decode/number";
import type { Reading } from "@/lib/model/reading";

import { readingOf } from "./common";

export function normalizeLike(payload: Uint8Array): Reading {
  const like = webcast.LikeMessage.decode(payload);
  return readingOf(like.common, like.user, {
    kind: "like",
    count: Math.max(0, like.count),
    reportedTotal: Math.max(0, numberOf(like.total)),
  });
}

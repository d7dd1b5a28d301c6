import { webcast } from "@/lib/decode/generated/webcast.js";
import { numberOf } from "@/lib/decode/number";
import type { RankedViewer } from "@/lib/model/event";
import type { Reading } from "@/lib/model/reading";

import { readingOf, userOf } from "./common";

/** TikTok sends up to 16. */
const MAX_RANKED = 50;

export function normalizeViewers(payload: Uint8Array): Reading {
  const report = webcast.RoomUserSeqMessage.decode(payload);
  return readingOf(report.common, null, {
    kind: "viewers",
    now: Math.max(0, numberOf(report.total)),
    entries: Math.max(0, numberOf(report.totalUser)),
    top: report.ranks.slice(0, MAX_RANKED).flatMap(rankedViewerOf),
  });
}

function rankedViewerOf(
  contributor: webcast.Contributor.$Properties,
): RankedViewer[] {
  const user = userOf(contributor.user);
  return user ? [{ ...user, score: numberOf(contributor.score ?? 0) }] : [];
}

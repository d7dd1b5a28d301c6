import { webcast } from "@/lib/decode/generated/webcast.js";
import type { RankedViewer } from "@/lib/model/event";
import type { Reading } from "@/lib/model/reading";

import { countOf, readingBy, userOf } from "./common";

/** TikTok sends up to 16. */
const MAX_RANKED = 50;

export function normalizeViewers(payload: Uint8Array): Reading {
  const report = webcast.RoomUserSeqMessage.decode(payload);
  return readingBy(report.common, undefined, {
    kind: "viewers",
    now: countOf(report.total),
    entries: countOf(report.totalUser),
    top: report.ranks.slice(0, MAX_RANKED).flatMap(rankedViewerOf),
  });
}

function rankedViewerOf(
  contributor: webcast.Contributor.$Properties,
): RankedViewer[] {
  const user = userOf(contributor.user);
  return user ? [{ ...user, score: countOf(contributor.score) }] : [];
}

import { byBeginning, streamerKey } from "@/lib/model/compare";
import type { LiveInOrder, LivesInOrder } from "@/lib/model/visits";
import type { SessionRow } from "@/lib/store/rows";

import { briefOf } from "./recorded-lives";

export function livesInOrder(sessions: readonly SessionRow[]): LivesInOrder {
  const byStreamer = new Map<string, LiveInOrder[]>();
  const briefs = sessions.map(briefOf).sort(byBeginning);
  for (const { session, streamer, isOver } of briefs) {
    const key = streamerKey(streamer);
    const lives = byStreamer.get(key) ?? [];
    byStreamer.set(key, lives);
    lives.push({ session, isOver });
  }
  return byStreamer;
}

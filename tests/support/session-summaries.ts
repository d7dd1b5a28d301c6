import type { Origin } from "@/lib/model/session";
import type { SessionSummary } from "@/lib/model/session-summary";
import { overviewOf } from "@/lib/queries/overview";

import { aSessionRow, NOON } from "./session-rows";

type Changes = Partial<Omit<SessionSummary, "overview">> & { origin?: Origin };

/** A live in a list. */
export function aSummary(
  number: number,
  { origin = "live", ...changes }: Changes = {},
): SessionSummary {
  return {
    overview: overviewOf(aSessionRow({ number, origin })),
    ...{ name: "", note: "", tags: [], at: NOON, durationMs: 3_600_000 },
    ...{ coveredShare: 1, bytes: 1_000, followers: [] },
    ...changes,
  };
}

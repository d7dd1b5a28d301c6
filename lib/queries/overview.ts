import type { CaptureDetails } from "@/lib/model/health";
import type { Overview } from "@/lib/model/overview";
import { totalsOf } from "@/lib/model/tallies";
import type { SessionRow } from "@/lib/store/rows";
import { shownSessions } from "@/lib/store/shown-sessions";

import { cutOf } from "./coverage";
import type { ReadDatabase } from "./open";

export function overviewOf(session: SessionRow): Overview {
  const { unknownMethods, stoppedAt } = session;
  return {
    number: session.number,
    id: session.id,
    origin: session.origin,
    streamer: session.streamer,
    title: session.title ?? "",
    status: session.status,
    endReason: session.endReason ?? null,
    isStopped: stoppedAt !== undefined,
    cut: cutOf(session),
    startedAt: session.startedAt,
    lastAt: session.lastAt,
    liveStartedAt: session.liveStartedAt ?? null,
    openedAt: session.openedAt,
    lastFrameAt: session.lastFrameAt,
    totals: totalsOf(session.tallies, session.streamer.id),
    unread: {
      undecodable: session.undecodable,
      unknown: Object.keys(unknownMethods).length,
    },
    capture: captureOf(session),
  };
}

function captureOf(session: SessionRow): CaptureDetails {
  const { messages, duplicates, otherRooms, undecodable, tallies } = session;
  return {
    ...{ messages, duplicates, otherRooms, undecodable },
    unknownMethods: Object.keys(session.unknownMethods).sort(),
    unknownFields: Object.keys(session.unknownFields).sort(),
    diamondsSeen: tallies.diamonds - tallies.diamondsBefore,
    diamondsTold: tallies.fanTickets,
  };
}

/** Newest first. */
export async function readSessions(
  database: ReadDatabase,
  limit: number,
): Promise<Overview[]> {
  const rows = await shownSessions(database).reverse().limit(limit).toArray();
  return rows.map(overviewOf);
}

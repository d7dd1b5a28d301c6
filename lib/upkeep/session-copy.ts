import { offsetOf } from "@/lib/model/median";
import type {
  EndReason,
  Origin,
  SessionStatus,
  Streamer,
} from "@/lib/model/session";
import type { LivetapDatabase } from "@/lib/store/database";
import type {
  FollowersTold,
  RecordingCounts,
  RoomSpan,
  SessionRow,
} from "@/lib/store/rows";

import { countsOf } from "./merge-counts";
import type { Stretch } from "./merge-coverage";
import { type OwnLists, readOwn } from "./own-lists";
import { endOf, statusOf } from "./session-end";

/**
 * What one recording tells of a live besides its events, wherever it is kept: in this database or in a file. All times are
 * on TikTok's clock; texts and addresses are empty where unknown.
 */
export interface SessionCopy {
  id: string;
  origin: Origin;
  /** Oldest first, at least one. */
  rooms: RoomSpan[];
  status: SessionStatus;
  endReason: EndReason | null;
  title: string;
  cover: string;
  url: string;
  startedAt: number | null;
  lastAt: number | null;
  endedAt: number | null;
  liveStartedAt: number | null;
  streamer: Streamer;
  followersFirst: FollowersTold | null;
  followersLast: FollowersTold | null;
  name: string;
  note: string;
  tags: string[];
  stretches: Stretch[];
  counts: Record<string, RecordingCounts>;
  unknownFields: Record<string, number>;
  plumbing: Record<string, number>;
  gifts: Map<string, GiftFacts>;
  own: OwnLists;
}

export interface GiftFacts {
  name: string;
  price: number | null;
  picture: string;
}

/** A session of this database as a recording among others. */
export async function copyOf(
  database: LivetapDatabase,
  session: SessionRow,
): Promise<SessionCopy> {
  const range = [[session.number], [session.number, []]] as const;
  const [coverage, gifts, own] = await Promise.all([
    database.coverage
      .where("[session+from]")
      .between(...range)
      .toArray(),
    database.gifts
      .where("[session+gift]")
      .between(...range)
      .toArray(),
    readOwn(database, session.number),
  ]);
  const offset = offsetOf(session.offsets);
  const endedAt = endOf(session);
  const status = statusOf(session);
  const to = endedAt ?? (status === "live" ? null : session.lastAt);
  const { id, origin, streamer, startedAt, lastAt, tags = [] } = session;
  const { followersFirst, followersLast, url } = session;
  return {
    ...{ id, origin, streamer, startedAt, lastAt, endedAt, status, url, tags },
    ...{ followersFirst, followersLast, own },
    rooms: session.rooms ?? [{ id: session.room, from: startedAt, to }],
    endReason:
      session.stoppedAt === undefined ? (session.endReason ?? null) : "user",
    title: session.title ?? "",
    cover: session.cover ?? "",
    liveStartedAt: session.liveStartedAt ?? null,
    name: session.name ?? "",
    note: session.note ?? "",
    stretches: coverage.map(({ from, to: until, cause }) => ({
      ...{ from: from - offset, to: until - offset },
      ...(cause && { cause }),
    })),
    counts: countsOf(session),
    unknownFields: session.unknownFields,
    plumbing: session.plumbing,
    gifts: new Map(
      gifts.map(({ gift, name, price, picture = "" }) => [
        gift,
        { name, price, picture },
      ]),
    ),
  };
}

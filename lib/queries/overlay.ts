import { figureNow, type Goal, isGoalReached } from "@/lib/model/goals/goal";
import type { Overview } from "@/lib/model/overview";
import type { SessionRow } from "@/lib/store/rows";
import { shownSessions } from "@/lib/store/shown-sessions";

import type { ReadDatabase } from "./open";
import { overviewOf } from "./overview";
import { ranked } from "./people";

/** Lives that go on at the same time are fewer. */
const NEWEST = 20;
/** After such a silence another live may take the place. */
const SILENT_MS = 120_000;

interface LiveWanted {
  /** UUID of a session; without, whatever is recorded now. */
  session: string | null;
  /** Handle of the streamer who is on stream. */
  streamer: string | null;
  /** Our clock, epoch ms. */
  now: number;
}

/**
 * The live that goes on stream. Another live of the same streamer takes over at once, one of somebody else, which may be
 * open to be watched, only once this one has ended or fallen silent.
 */
export async function readOverlayLive(
  database: ReadDatabase,
  { session, streamer, now }: LiveWanted,
): Promise<Overview | null> {
  if (session !== null) {
    const row = await database.sessions.get({ id: session });
    return row ? overviewOf(row) : null;
  }
  const newest = await shownSessions(database)
    .reverse()
    .limit(NEWEST)
    .toArray();
  const live = newest.filter(
    ({ status, stoppedAt }) => status === "live" && stoppedAt === undefined,
  );
  const theirs = live.find(
    (row) =>
      row.streamer.handle === streamer && now - row.lastFrameAt < SILENT_MS,
  );
  const row = theirs ?? live[0];
  return row ? overviewOf(row) : null;
}

/** How long the live that is shown is read alone, before others are looked for again. */
const LOOK_AROUND_MS = 2_000;

interface LiveReader {
  /** `now` is our clock, epoch ms. */
  read: (database: ReadDatabase, now: number) => Promise<Overview | null>;
}

/** Reads one row again and again, and the newest only now and then or when this live is over. */
export function createLiveReader(session: string | null): LiveReader {
  let streamer: string | null = null;
  let shown: { number: number; lookedAt: number } | null = null;
  return {
    async read(database, now) {
      if (shown && Math.abs(now - shown.lookedAt) < LOOK_AROUND_MS) {
        const row = await database.sessions.get(shown.number);
        if (row && isGoingOn(row, now)) return overviewOf(row);
      }
      const wanted = { session, streamer, now };
      const overview = await readOverlayLive(database, wanted);
      streamer = overview?.streamer.handle ?? streamer;
      shown = overview && { number: overview.number, lookedAt: now };
      return overview;
    },
  };
}

function isGoingOn(row: SessionRow, now: number): boolean {
  const { status, stoppedAt, isHidden, lastFrameAt } = row;
  const isLive = status === "live" && stoppedAt === undefined;
  return isLive && isHidden !== true && now - lastFrameAt < SILENT_MS;
}

export interface TopGiver {
  id: string;
  handle: string;
  nickname: string;
  avatar: string | null;
  diamonds: number;
}

/** Most diamonds first, without the streamer. */
export async function readTopGivers(
  database: ReadDatabase,
  session: number,
  limit: number,
): Promise<TopGiver[]> {
  const row = await database.sessions.get(session);
  if (!row) return [];
  const few = { limit, streamer: row.streamer.id };
  const givers = await ranked(database, session, "diamonds", few);
  return givers.map(({ person, handle, nickname, avatar, diamonds }) => ({
    ...{ id: person, handle, nickname, diamonds },
    avatar: avatar ?? null,
  }));
}

/** How far a goal is; its pace is not asked for, so no minute is read. */
export interface GoalNow {
  goal: Goal;
  /** Null where the figure is not known. */
  now: number | null;
  isReached: boolean;
}

export function goalNowOf(goal: Goal, overview: Overview): GoalNow {
  return {
    goal,
    now: figureNow(goal.figure, overview),
    isReached: isGoalReached(goal, overview),
  };
}

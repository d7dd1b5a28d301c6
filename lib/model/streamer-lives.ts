import { medianOf } from "./median";
import { type SessionSummary, streamerKeyOf } from "./session-summary";

/** A streamer over all recorded lives; demonstrations are nobody's. */
export interface StreamerLives {
  key: string;
  handle: string;
  nickname: string;
  avatar: string | undefined;
  /** Newest first. */
  lives: SessionSummary[];
  /** In order of time; what a live told first and last. */
  followers: { at: number; followers: number }[];
  median: MedianLive;
}

/** The middle of each figure by itself: no live has to have had them all. Null where no live knows it. */
export interface MedianLive {
  durationMs: number | null;
  viewersPeak: number | null;
  viewersAverage: number | null;
  diamonds: number | null;
  comments: number | null;
  people: number | null;
}

/** Most lives first. */
export function streamersOf(
  sessions: readonly SessionSummary[],
): StreamerLives[] {
  const groups = new Map<string, SessionSummary[]>();
  for (const session of sessions) {
    if (session.overview.origin === "demo") continue;
    const key = streamerKeyOf(session.overview);
    groups.set(key, [...(groups.get(key) ?? []), session]);
  }
  return [...groups]
    .map(([key, found]) => streamerLives(key, found))
    .sort(
      (left, right) =>
        right.lives.length - left.lives.length ||
        (right.lives[0]?.at ?? 0) - (left.lives[0]?.at ?? 0),
    );
}

function streamerLives(
  key: string,
  found: readonly SessionSummary[],
): StreamerLives {
  const lives = [...found].sort((left, right) => right.at - left.at);
  const newest = lives.find(
    ({ overview }) => overview.streamer.nickname !== "",
  );
  const { handle = "", nickname = "" } =
    (newest ?? lives[0])?.overview.streamer ?? {};
  return {
    ...{ key, handle, nickname, lives },
    avatar: lives.find(({ overview }) => overview.streamer.avatar !== undefined)
      ?.overview.streamer.avatar,
    followers: lives
      .flatMap(({ followers }) => followers)
      .sort((left, right) => left.at - right.at),
    median: medianLive(lives),
  };
}

function medianLive(lives: readonly SessionSummary[]): MedianLive {
  const median = (of: (live: SessionSummary) => number | null) =>
    medianOf(lives.flatMap((live) => of(live) ?? []));
  return {
    durationMs: median(({ durationMs }) => durationMs),
    viewersPeak: median(({ overview }) => overview.totals.viewersPeak),
    viewersAverage: median(({ overview }) => overview.totals.viewersAverage),
    diamonds: median(({ overview }) => overview.totals.diamonds),
    comments: median(({ overview }) => overview.totals.comments),
    people: median(({ overview }) => overview.totals.people),
  };
}

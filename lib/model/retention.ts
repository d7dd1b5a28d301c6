/** How long recordings stay, for one streamer or for all. */
export interface RetentionRule {
  /** Lives whose last frame is older go; 0 for any age. */
  days: number;
  /** Of 10^6 bytes: the oldest go until no more is left; 0 for any size. */
  megabytes: number;
}

export interface Retention {
  all: RetentionRule;
  /** In place of the rule for all, by the streamer's id. */
  streamers: Readonly<Record<string, RetentionRule>>;
}

/** A live as retention looks at it. */
export interface StoredLive {
  number: number;
  streamer: string;
  /** Our clock, epoch ms, of its last frame. */
  lastFrameAt: number;
  /** About. */
  bytes: number;
  /** Kept by the user, or being recorded: it counts, and never goes. */
  isKept: boolean;
}

export const KEEP_ALL: RetentionRule = { days: 0, megabytes: 0 };
/** The tag of sessions that are never cleared away by themselves. */
export const KEEP_TAG = "keep";

const DAY_MS = 86_400_000;
const MEGABYTE = 1_000_000;

/** The lives that go by these rules, oldest first. */
export function outdatedOf<Live extends StoredLive>(
  lives: readonly Live[],
  { all, streamers }: Retention,
  now: number,
): Live[] {
  const isRuled = ({ streamer }: Live) => Object.hasOwn(streamers, streamer);
  const ofOne = Object.entries(streamers).flatMap(([streamer, rule]) =>
    outdatedBy(
      rule,
      lives.filter((live) => live.streamer === streamer),
      now,
    ),
  );
  const ofAll = lives.filter((live) => !isRuled(live));
  return [...ofOne, ...outdatedBy(all, ofAll, now)].sort(
    (left, right) => left.lastFrameAt - right.lastFrameAt,
  );
}

function outdatedBy<Live extends StoredLive>(
  { days, megabytes }: RetentionRule,
  lives: readonly Live[],
  now: number,
): Live[] {
  const kept = lives.filter(({ isKept }) => isKept);
  const newestFirst = lives
    .filter(({ isKept }) => !isKept)
    .sort((left, right) => right.lastFrameAt - left.lastFrameAt);
  let bytes = kept.reduce((sum, live) => sum + live.bytes, 0);
  return newestFirst.filter((live) => {
    bytes += live.bytes;
    const isOld = days > 0 && now - live.lastFrameAt > days * DAY_MS;
    return isOld || (megabytes > 0 && bytes > megabytes * MEGABYTE);
  });
}

/** Nothing ever goes by these rules. */
export function keepsAll({ all, streamers }: Retention): boolean {
  return [all, ...Object.values(streamers)].every(
    ({ days, megabytes }) => days === 0 && megabytes === 0,
  );
}

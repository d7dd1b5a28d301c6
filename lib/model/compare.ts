import type { SeriesName } from "./series";
import type { Streamer } from "./session";

/** A recorded live among others; times TikTok's, epoch ms. */
export interface LiveBrief {
  session: number;
  /** The session's UUID. */
  id: string;
  room: string;
  streamer: Streamer;
  /** What the user calls it; empty without. */
  name: string;
  title: string;
  /** When the live began as far as it was told, else when recording did: minutes are counted from here. */
  beganAt: number;
  startedAt: number;
  lastAt: number;
  isOver: boolean;
}

/** One minute of a live; null where it was not captured whole, or nothing was reported. */
export type AlignedMinute = Record<SeriesName, number | null>;

/** A live by minutes since its beginning: the place in the array is the minute. */
export type AlignedLive = readonly (AlignedMinute | undefined)[];

/** What stands for one streamer in an address; the handle where no id was told. */
export function streamerKey({ id, handle }: Streamer): string {
  return id === "" ? `@${handle}` : id;
}

/** The oldest first; of two that began at once, the one recorded first. */
export function byBeginning(
  left: Pick<LiveBrief, "beganAt" | "session">,
  right: Pick<LiveBrief, "beganAt" | "session">,
): number {
  return left.beganAt - right.beganAt || left.session - right.session;
}

/** The values of one minute in all lives that have it. */
export function valuesAt(
  lives: readonly AlignedLive[],
  series: SeriesName,
  minute: number,
): number[] {
  return lives.flatMap((live) => live[minute]?.[series] ?? []);
}

export function longestOf(lives: readonly AlignedLive[]): number {
  return Math.max(0, ...lives.map(({ length }) => length));
}

/** How much more (or less, below 0) than the usual, as a share; null where there is nothing to compare with. */
export function shareOver(value: number, usual: number): number | null {
  return usual === 0 ? null : value / usual - 1;
}

import { type Concentration, concentrationOf } from "./concentration";
import type { MinuteSums } from "./moments";
import type { Rated } from "./series";
import { lengthOf, type Stretch } from "./stretches";
import { type Tallies, type Totals, totalsOf } from "./tallies";

/** What a recap is made of; nothing of it grows with the events. */
export interface RecapSource {
  /** Epoch ms, TikTok's clock; null before the first. */
  startedAt: number | null;
  lastAt: number | null;
  /** The streamer's id; empty while it is not known. */
  streamer: string;
  tallies: Tallies;
  /** What was captured between the two times, each moment once. */
  covered: readonly Stretch[];
  minutes: readonly MinuteSums[];
  /** Everybody who gave, as `giversOf` finds them. */
  givers: readonly Giver[];
}

export interface Giver {
  diamonds: number;
  comments: number;
}

/** Of the time that was captured. */
export interface Rate {
  perMinute: number;
  perHour: number;
}

/** How many of those seen did something, and which share of them that is (null of nobody). */
export interface Part {
  count: number;
  share: number | null;
}

export interface Peak {
  /** Of viewers the time of the report, else the start of the minute. */
  at: number;
  value: number;
}

export const PEAKS = [
  "viewers",
  "comments",
  "likes",
  "diamonds",
  "joins",
] as const;

export interface Recap {
  durationMs: number;
  coveredMs: number;
  /** Of the duration, from 0 to 1; null without one. */
  coveredShare: number | null;
  totals: Totals;
  /** Minutes that all viewers together spent, as far as viewers were reported. */
  viewerMinutes: number;
  /** Null where nothing was captured. Likes as observed. */
  rates: Record<Rated, Rate> | null;
  conversions: Conversions;
  /** Null where nobody gave anything. */
  concentration: Concentration | null;
  /** The highest of each, the first of equal ones; null without any. */
  peaks: Record<(typeof PEAKS)[number], Peak | null>;
}

export interface Conversions {
  seen: number;
  commented: Part;
  followed: Part;
  gifted: Part;
  /** Of the commenters, those who gave. */
  giftedOfCommenters: Part;
}

/** What needs nobody's name, and so is there at once however many people there are. */
export type RecapFigures = Omit<Recap, "conversions" | "concentration">;

export function recapOf(source: RecapSource): Recap {
  const { givers } = source;
  const figures = figuresOf(source);
  return {
    ...figures,
    conversions: conversionsOf(figures.totals, givers),
    concentration: concentrationOf(givers.map(({ diamonds }) => diamonds)),
  };
}

export function figuresOf(source: Omit<RecapSource, "givers">): RecapFigures {
  const { startedAt, lastAt, tallies, covered } = source;
  const totals = totalsOf(tallies, source.streamer);
  const durationMs =
    startedAt === null || lastAt === null ? 0 : Math.max(0, lastAt - startedAt);
  const coveredMs = lengthOf(covered);
  return {
    durationMs,
    coveredMs,
    coveredShare: durationMs > 0 ? coveredMs / durationMs : null,
    totals,
    viewerMinutes: tallies.viewerMs / MINUTE_MS,
    rates: ratesOf(totals, coveredMs),
    peaks: peaksOf(source.minutes),
  };
}

interface PersonSums extends Giver {
  person: string;
  gifts: number;
}

/** Of everybody with a row of their own: who gave, without the streamer. */
export function giversOf<Person extends PersonSums>(
  people: readonly Person[],
  streamer: string,
): Person[] {
  return people.filter(({ person, gifts }) => gifts > 0 && person !== streamer);
}

const MINUTE_MS = 60_000;

function ratesOf(totals: Totals, coveredMs: number): Recap["rates"] {
  if (coveredMs <= 0) return null;
  const rate = (count: number): Rate => {
    const perMinute = (count * MINUTE_MS) / coveredMs;
    return { perMinute, perHour: 60 * perMinute };
  };
  return {
    comments: rate(totals.comments),
    likes: rate(totals.likesObserved),
    gifts: rate(totals.gifts),
    diamonds: rate(totals.diamonds),
    joins: rate(totals.joins),
    follows: rate(totals.follows),
    shares: rate(totals.shares),
  };
}

function conversionsOf(
  { people, commenters, followers, gifters }: Totals,
  givers: readonly Giver[],
): Conversions {
  const both = givers.filter(({ comments }) => comments > 0).length;
  return {
    seen: people,
    commented: partOf(commenters, people),
    followed: partOf(followers, people),
    gifted: partOf(gifters, people),
    giftedOfCommenters: partOf(both, commenters),
  };
}

function partOf(count: number, all: number): Part {
  return { count, share: all > 0 ? count / all : null };
}

function peaksOf(minutes: readonly MinuteSums[]): Recap["peaks"] {
  const ordered = [...minutes].sort(
    (left, right) => left.minute - right.minute,
  );
  const peakOf = (name: "comments" | "likes" | "diamonds" | "joins") =>
    highestOf(ordered.map((row) => ({ at: row.minute, value: row[name] })));
  return {
    viewers: highestOf(
      ordered.flatMap(({ reports }) =>
        reports.map(([at, value]) => ({ at, value })),
      ),
    ),
    comments: peakOf("comments"),
    likes: peakOf("likes"),
    diamonds: peakOf("diamonds"),
    joins: peakOf("joins"),
  };
}

function highestOf(points: readonly Peak[]): Peak | null {
  let peak: Peak | null = null;
  for (const point of points)
    if (point.value > (peak?.value ?? 0)) peak = point;
  return peak;
}

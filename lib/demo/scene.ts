import { DEMO_STREAMER } from "@/lib/model/demo-live";

import type { Random } from "./random";
import type { Giver } from "./acts";
import { type Person, personAt } from "./people";

/** Who is there and what was given so far. */
export interface Scene {
  host: Person;
  someone: () => Person;
  /** Somebody new most of the time, as long as there are any. */
  newcomer: () => Person;
  /** Share of the live that is over, from 0 to 1. */
  viewersAt: (share: number) => { now: number; entries: number };
  like: () => { count: number; total: number };
  /** The streamer's followers after one more. */
  follow: () => number;
  /** The id of a new gift streak. */
  nextGroup: (at: number) => bigint;
  give: (person: Person, diamonds: number) => void;
  topGivers: () => Giver[];
  /** Diamonds given so far, by everybody. */
  given: () => number;
  /** The streamer of a battle's other side. */
  rival: Person;
}

const HOST_NUMBER = 1_000_000_007;
export const FIRST_FOLLOWERS = 18_420;
const FIRST_GROUP = 1_790_000_000_000_000n;
export const FIRST_LIKES = 52_300;
/** Two servers count likes, each for itself (PROTOCOL.md 3.6). */
const LIKES_BEHIND = 14_870;
const TOP = 5;

export function createScene(
  random: Random,
  seed: number,
  crowd: number,
  hasOddities = true,
): Scene {
  const host: Person = {
    ...personAt(seed, HOST_NUMBER),
    id: 7_090_000_000_123_456_789n,
    ...DEMO_STREAMER,
    language: "en",
  };
  const scores = new Map<bigint, Giver>();
  let arrived = Math.min(crowd, 12);
  let entries = arrived * 9;
  let followers = FIRST_FOLLOWERS;
  let groups = 0n;
  let likes = FIRST_LIKES;
  let given = 0;
  const someone = () =>
    personAt(seed, Math.floor(random.fraction() ** 1.6 * arrived), hasOddities);
  return {
    host,
    someone,
    newcomer() {
      if (arrived >= crowd || random.chance(0.35)) return someone();
      arrived += 1;
      return personAt(seed, arrived - 1, hasOddities);
    },
    viewersAt(share) {
      const peak = crowd * 1.7;
      const wave = Math.sin(share * 21) * 0.03 + (random.fraction() - 0.5) / 40;
      const now = Math.max(1, Math.round(peak * (curve(share) + wave)));
      entries = Math.max(entries + random.between(0, 6), now);
      return { now, entries };
    },
    like() {
      const count = random.chance(0.6) ? 15 : random.between(1, 14);
      likes += count + random.between(0, 25);
      const total = random.chance(0.6) ? likes : likes - LIKES_BEHIND;
      return { count, total };
    },
    follow() {
      followers += 1;
      return followers;
    },
    nextGroup(at) {
      groups += 1n;
      return FIRST_GROUP + BigInt(Math.round(at)) * 1_000n + groups;
    },
    rival: {
      ...personAt(seed, HOST_NUMBER + 1),
      ...{ handle: "cedar.heron.songs", nickname: "Cedar Heron" },
    },
    given: () => given,
    give(person, diamonds) {
      given += diamonds;
      const score = (scores.get(person.id)?.score ?? 0) + diamonds;
      scores.set(person.id, { person, score });
    },
    topGivers: () =>
      [...scores.values()]
        .sort((left, right) => right.score - left.score)
        .slice(0, TOP),
  };
}

/** A quick rise, a long height, a slow fall. */
function curve(share: number): number {
  const rise = Math.min(1, 0.25 + 1.9 * Math.sin(Math.min(share, 0.5) * 1.2));
  return rise * (share < 0.6 ? 1 : 1 - (share - 0.6) * 0.9);
}

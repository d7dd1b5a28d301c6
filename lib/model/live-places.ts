import type { Faith } from "./people-sums";
import { type LiveInOrder, type LivesInOrder, standingOf } from "./visits";

interface Place {
  streamer: Streamer;
  place: number;
}

interface Streamer {
  /** How many lives before each place, and in all, were over: who was not there missed them. */
  over: number[];
}

/**
 * Tells of the lives that somebody came to what `attendanceOf` tells, for thousands of people: without going through the
 * lives that they did not come to.
 */
export function livePlaces(
  lives: LivesInOrder,
): (sessions: readonly number[]) => Faith {
  const places = new Map<number, Place>();
  for (const all of lives.values()) {
    const streamer = { over: overBefore(all) };
    for (const [place, { session }] of all.entries())
      places.set(session, { streamer, place });
  }
  return (sessions) => {
    const visited = new Map<Streamer, number[]>();
    for (const session of sessions) {
      const found = places.get(session);
      if (!found) continue;
      const others = visited.get(found.streamer);
      if (others) others.push(found.place);
      else visited.set(found.streamer, [found.place]);
    }
    const faith = { inRow: 0, isRegular: false, staysAway: false };
    for (const [{ over }, came] of visited) addFaith(faith, over, came);
    return faith;
  };
}

function overBefore(lives: readonly LiveInOrder[]): number[] {
  const over = [0];
  for (const [place, { isOver }] of lives.entries())
    over.push((over[place] ?? 0) + Number(isOver));
  return over;
}

function addFaith(faith: Faith, over: readonly number[], came: number[]): void {
  came.sort((left, right) => right - left);
  let inRow = 0;
  let next = over.length - 1;
  const missedAfter = (place: number) =>
    (over[next] ?? 0) - (over[place + 1] ?? 0);
  const missedLast = missedAfter(came[0] ?? 0);
  for (const place of came) {
    if (missedAfter(place) > 0) break;
    inRow += 1;
    next = place;
  }
  const standing = standingOf(came.length, missedLast);
  faith.inRow = Math.max(faith.inRow, inRow);
  faith.isRegular ||= standing.isRegular;
  faith.staysAway ||= standing.staysAway;
}

import type { PeopleSums } from "@/lib/model/people-sums";
import type { Visit } from "@/lib/model/visits";

import type { Reading } from "./session-visits";

/** So few that no task is long; the rests between are taken when they are due. */
const SLICE = 200;

/** Adds visits in slices, from the place where it was left. Gives how many are added when nobody waits any longer. */
export async function addVisits(
  { add }: PeopleSums,
  visits: readonly Visit[],
  { rest, signal }: Reading,
  from = 0,
): Promise<number> {
  let done = from;
  while (done < visits.length && !signal.aborted) {
    for (const visit of visits.slice(done, done + SLICE)) add(visit);
    done = Math.min(visits.length, done + SLICE);
    await rest();
  }
  return done;
}

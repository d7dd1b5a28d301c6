import { keepsAll, outdatedOf, type Retention } from "@/lib/model/retention";
import type { LivetapDatabase } from "@/lib/store/database";
import { deleteSession } from "@/lib/store/delete-session";
import { storedLives } from "@/lib/store/stored-lives";

/** Deletes what is to go by the user's rules, one live after the other, and writes down how much went. */
export async function applyRetention(
  database: LivetapDatabase,
  retention: Retention,
  now: number,
): Promise<number> {
  if (keepsAll(retention)) return 0;
  const outdated = outdatedOf(await storedLives(database), retention, now);
  for (const { number } of outdated) await deleteSession(database, number);
  if (outdated.length > 0)
    await database.erasures.add({
      ...{ kind: "old", at: now, doneAt: now, lives: outdated.length },
      events: outdated.reduce(
        (sum, { session }) => sum + session.tallies.events,
        0,
      ),
      bytes: outdated.reduce((sum, { bytes }) => sum + bytes, 0),
    });
  return outdated.length;
}

import type { LivetapDatabase } from "@/lib/store/database";
import { deleteOrphans, deleteSession } from "@/lib/store/delete-session";

import { adopt } from "./adopt";

/** Held by whoever puts a session together or erases a person, in a page or in the worker: one at a time, while it lives. */
const LOCK = "livetap:building";

export type Locks = Pick<LockManager, "request">;

/** Waits until nothing else is being put together. */
export async function whileBuilding<T>(
  locks: Locks,
  task: () => Promise<T>,
): Promise<T> {
  return await locks.request(LOCK, task);
}

/**
 * To be called at every start: finishes, or erases, what a stop has left; what has a task of its own is left to that. While
 * something is being put together, nothing.
 */
export async function finishUpkeep(
  database: LivetapDatabase,
  locks: Locks,
): Promise<void> {
  await locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const left = await database.sessions
      .filter(
        ({ isHidden, merging, adopts }) =>
          (isHidden === true && !merging) || adopts !== undefined,
      )
      .toArray();
    for (const { number, isHidden } of left)
      if (isHidden) await deleteSession(database, number);
      else await adopt(database, number);
    await deleteOrphans(database);
  });
}

import type { DatabaseFailure } from "@/lib/model/database-failure";
import { failureOf, type HasStorage, roomLeft } from "@/lib/store/failure";

import type { ReadDatabase } from "./open";

export interface NotOpened {
  why: DatabaseFailure;
  /** What the browser said, in its own words. */
  detail: string;
}

/** Opens the database, or tells why that fails; `onBlocked` while another page is in the way. */
export async function tryOpening(
  database: ReadDatabase,
  browser: HasStorage,
  onBlocked: () => void,
): Promise<NotOpened | null> {
  database.on("blocked", onBlocked);
  try {
    await database.open();
    return null;
  } catch (error) {
    const why = failureOf(error, await roomLeft(browser));
    return { why, detail: String(error) };
  } finally {
    database.on.blocked.unsubscribe(onBlocked);
  }
}

/** Whether the database itself failed, and not what was asked of it. */
export function isOfDatabase(error: unknown): boolean {
  return failureOf(error) !== "other";
}

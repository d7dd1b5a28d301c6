import { logError } from "@/lib/platform/log";
import type { LivetapDatabase } from "@/lib/store/database";
import { deleteSession } from "@/lib/store/delete-session";
import type { SessionRow } from "@/lib/store/rows";

import { adopt } from "./adopt";
import { foldSession } from "./fold-session";
import type { ToldEvent } from "./merge-events";
import { type Making, revealSession } from "./reveal-session";
import type { SessionCopy } from "./session-copy";
import { rowOfCopy } from "./session-row";
import { stageEvents } from "./stage-events";

export interface Build extends Making {
  events: AsyncIterable<readonly ToldEvent[]>;
  signal: AbortSignal;
  onStaged: (events: number) => void;
}

/**
 * Puts a session together where nobody sees it, then shows it. Gives its number. What a stop leaves is hidden, and erased
 * by `finishUpkeep`; so is what fails here.
 */
export async function buildSession(build: Build): Promise<number> {
  const { database, copy, replaced, events, signal, onStaged } = build;
  const session = await addHidden(database, copy, replaced);
  try {
    const written = await stageEvents(
      { database, session, signal, onStaged },
      events,
    );
    await foldSession({ ...build, session, written });
    signal.throwIfAborted();
    await revealSession(build, session);
  } catch (error) {
    await dropHidden(database, session);
    throw error;
  }
  await adopt(database, session);
  return session;
}

function addHidden(
  database: LivetapDatabase,
  copy: SessionCopy,
  replaced: readonly SessionRow[],
): Promise<number> {
  const [local = null] = replaced;
  return database.sessions.add({
    ...rowOfCopy(copy, local, 0),
    ...{ id: crypto.randomUUID(), room: "", isHidden: true },
  });
}

export async function dropHidden(
  database: LivetapDatabase,
  session: number,
): Promise<void> {
  await deleteSession(database, session).catch((failed: unknown) => {
    logError("erasing what was not put together", failed);
  });
}

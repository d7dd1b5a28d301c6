import type { GapCause } from "@/lib/model/session";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";

import { loseEverybody, loseObserver, suspectGap } from "./coverage";
import { NO_TAB } from "./recipient";

/** Heartbeats come every 10 s, so a session without a frame for this long is no longer observed. */
const SILENT_MS = 90_000;
const DAY_MS = 86_400_000;

/** Sessions that nothing comes from any more are interrupted, not ended: only TikTok or the user ends a live. */
export async function retireSilent(
  database: LivetapDatabase,
  now: number,
): Promise<void> {
  await eachLive(database, (session) => {
    if (now - session.lastFrameAt > SILENT_MS) interrupt(session, "socket");
  });
  await database.relays
    .where("seenAt")
    .below(now - DAY_MS)
    .delete();
}

/** After a restart of the browser nothing is open that was. */
export async function retireAll(database: LivetapDatabase): Promise<void> {
  await database.relays.toCollection().modify({ tab: NO_TAB });
  await eachLive(database, (session) => {
    // An update is suspected whenever the worker is loaded anew; here it is known better.
    if (session.covered?.cause === "update") session.covered.cause = null;
    interrupt(session, "browser");
  });
}

/** A tab is closed or was discarded: its page is gone, and its live no longer observed unless another tab shows it. */
export async function retireTab(
  database: LivetapDatabase,
  tab: number,
): Promise<void> {
  await database.relays.where({ tab }).modify({ tab: NO_TAB });
  await eachLive(database, (session) => {
    if (!session.covered?.observers.some((observer) => observer.tab === tab))
      return;
    loseObserver(session, (observer) => observer.tab === tab, "tab");
    if (session.covered.observers.length === 0) session.status = "interrupted";
  });
}

/** Nothing may come for a while, and this would be why. */
export async function suspectGaps(
  database: LivetapDatabase,
  cause: GapCause,
): Promise<void> {
  await eachLive(database, (session) => {
    suspectGap(session, cause);
  });
}

/** Nobody heard anything while the computer slept. */
export async function loseSlept(
  database: LivetapDatabase,
  since: number,
): Promise<void> {
  await eachLive(database, (session) => {
    if (session.lastFrameAt <= since) loseEverybody(session, "asleep");
  });
}

function interrupt(session: SessionRow, cause: GapCause): void {
  session.status = "interrupted";
  loseEverybody(session, cause);
}

async function eachLive(
  database: LivetapDatabase,
  change: (session: SessionRow) => void,
): Promise<void> {
  await database.sessions
    .filter(({ status }) => status === "live")
    .modify((session) => {
      change(session);
    });
}

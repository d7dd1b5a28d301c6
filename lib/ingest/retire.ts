import type { GapCause } from "@/lib/model/session";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";

import { cutCoverage } from "./coverage";

/** Heartbeats come every 10 s, so a session without a frame for this long is no longer observed. */
const SILENT_MS = 90_000;
/** A relay's row outlives its tab: a last batch may still come. */
const NO_TAB = -1;
const DAY_MS = 86_400_000;

/** Sessions that nothing comes from any more are interrupted, not ended: only TikTok or the user ends a live. */
export async function retireSilent(
  database: LivetapDatabase,
  now: number,
): Promise<void> {
  await interrupt(
    database,
    (session) => now - session.lastFrameAt > SILENT_MS,
    "socket",
  );
  await database.relays
    .where("seenAt")
    .below(now - DAY_MS)
    .delete();
}

/** After a restart of the browser nothing is open that was. */
export async function retireAll(database: LivetapDatabase): Promise<void> {
  await database.relays.toCollection().modify({ tab: NO_TAB });
  await interrupt(database, () => true, "browser");
}

/** A closed tab's live is no longer observed, unless another tab shows it. */
export async function retireTab(
  database: LivetapDatabase,
  tab: number,
): Promise<void> {
  const closed = await database.relays.where({ tab }).toArray();
  await database.relays.where({ tab }).modify({ tab: NO_TAB });
  const elsewhere = new Set(
    (await database.relays.where("tab").above(NO_TAB).toArray()).map(
      ({ session }) => session,
    ),
  );
  const left = new Set(
    closed
      .map(({ session }) => session)
      .filter((session) => !elsewhere.has(session)),
  );
  await interrupt(database, ({ number }) => left.has(number), "tab");
}

async function interrupt(
  database: LivetapDatabase,
  isOver: (session: SessionRow) => boolean,
  cause: GapCause,
): Promise<void> {
  await database.sessions
    .filter((session) => session.status === "live" && isOver(session))
    .modify((session) => {
      session.status = "interrupted";
      cutCoverage(session, cause);
    });
}

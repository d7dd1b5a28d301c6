import { WORDS_VERSION } from "@/lib/model/search/words";
import type { SessionRow } from "@/lib/store/rows";
import type { SearchedRow } from "@/lib/store/upkeep-rows";

/** So many new comments of a live that is going on are worth a part of their own. */
const LIVE_COMMENTS = 5_000;
/** Parts of a live are small; more than these of one that is over are made into larger ones. */
const SPARE_PARTS = 4;
/** Comments of one part: they wait in memory, and are read once more when the worker dies before they are written. */
export const PART_COMMENTS = 20_000;

type Session = Pick<SessionRow, "status" | "nextRow" | "mends" | "tallies">;

/** Whether there is something to index now. */
export function isDue(session: Session, known?: SearchedRow): boolean {
  if (known && isToBeginAnew(session, known)) return true;
  if ((known?.row ?? 0) >= session.nextRow - 1) return false;
  const waiting = session.tallies.comments - commentsIn(known);
  return session.status !== "live" || waiting >= LIVE_COMMENTS;
}

/**
 * What was indexed may have been changed since. A live is judged when it is over: while it goes on, its mends come by the
 * hundred, most of them of gifts.
 */
export function isToBeginAnew(session: Session, known: SearchedRow): boolean {
  if (known.version !== WORDS_VERSION || known.row >= session.nextRow)
    return true;
  if (session.status === "live") return false;
  const enough = Math.ceil(commentsIn(known) / PART_COMMENTS) + SPARE_PARTS;
  return known.mends !== session.mends || known.parts.length > enough;
}

function commentsIn(known?: SearchedRow): number {
  return known?.parts.reduce((sum, { comments }) => sum + comments, 0) ?? 0;
}

import type { Merged, MergeRefusal } from "@/lib/model/merged";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";

import { buildSession, SessionBusyError } from "./build-session";
import { type Locks, whileBuilding } from "./finish-upkeep";
import { compareAge, joinCopies } from "./merge-copies";
import { copyOf, type SessionCopy } from "./session-copy";
import { byTime, storedEvents } from "./stored-events";

/** A live that stopped and went on is one evening to whoever asks for it. */
const APART_MS = 6 * 3_600_000;

/** Makes one record out of two, chosen by hand; gives its UUID, which is the older one's. */
export function mergeSessions(
  database: LivetapDatabase,
  locks: Locks,
  ids: readonly [string, string],
): Promise<Merged> {
  return whileBuilding(locks, async (): Promise<Merged> => {
    const [left, right] = await Promise.all(
      ids.map((id) => database.sessions.get({ id })),
    );
    const refusal = refusalOf(left, right);
    if (!left || !right || refusal)
      return { kind: "refused", why: refusal ?? "gone" };
    return merge(database, [left, right]);
  });
}

/** Null where the two may be made one. */
function refusalOf(
  left: SessionRow | undefined,
  right: SessionRow | undefined,
): MergeRefusal | null {
  if (!left || !right || left.isHidden || right.isHidden) return "gone";
  if (left.number === right.number) return "same";
  if (!isSameStreamer(left, right)) return "streamer";
  if (left.origin !== right.origin) return "origin";
  if (left.room !== right.room && gapBetween(left, right) > APART_MS)
    return "apart";
  return [left, right].some(({ status }) => status === "live") ? "busy" : null;
}

/** By the id; a handle can change hands, and serves only where no id is known. */
function isSameStreamer(
  { streamer: left }: SessionRow,
  { streamer: right }: SessionRow,
): boolean {
  if (left.id !== "" && right.id !== "") return left.id === right.id;
  return (
    left.handle !== "" &&
    left.handle.toLowerCase() === right.handle.toLowerCase()
  );
}

/** In ms; 0 and less where they overlap. */
function gapBetween(left: SessionRow, right: SessionRow): number {
  const begun = Math.max(beginOf(left), beginOf(right));
  const ended = Math.min(
    left.lastAt ?? left.lastFrameAt,
    right.lastAt ?? right.lastFrameAt,
  );
  return begun - ended;
}

function beginOf({ startedAt, openedAt }: SessionRow): number {
  return startedAt ?? openedAt;
}

async function merge(
  database: LivetapDatabase,
  rows: readonly [SessionRow, SessionRow],
): Promise<Merged> {
  const parts = await Promise.all(
    rows.map(async (row) => ({ row, copy: await copyOf(database, row) })),
  );
  parts.sort((left, right) => compareAge(left.copy, right.copy));
  const whole = parts
    .map(({ copy }) => copy)
    .reduce((all, copy) => joinCopies(all, copy));
  const streams = parts.map(({ row, copy }) =>
    storedEvents(database, row.number, roomIn(whole, copy)),
  );
  try {
    const number = await buildSession({
      ...{ database, copy: whole, events: byTime(streams) },
      replaced: parts.map(({ row }) => row),
      own: parts.map(({ copy }) => copy.own),
      signal: new AbortController().signal,
      onStaged: () => undefined,
    });
    const merged = await database.sessions.get(number);
    return merged
      ? { kind: "merged", session: merged.id }
      : { kind: "refused", why: "gone" };
  } catch (error) {
    if (error instanceof SessionBusyError)
      return { kind: "refused", why: "busy" };
    throw error;
  }
}

/** What the events of a recording are to be marked with: nothing where the whole is of one room. */
export function roomIn(
  whole: SessionCopy,
  { rooms }: SessionCopy,
): string | null {
  const isOneOfSeveral = whole.rooms.length > 1 && rooms.length === 1;
  return isOneOfSeveral ? (rooms[0]?.id ?? null) : null;
}

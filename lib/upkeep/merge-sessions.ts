import type { MergeBegun, MergeRefusal } from "@/lib/model/merged";
import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";

import { copyOf } from "./session-copy";
import { rowOfCopy } from "./session-row";

/** A live that stopped and went on is one evening to whoever asks for it. */
const APART_MS = 6 * 3_600_000;

/** Writes down that two records, chosen by hand, are to be made one. Nothing else changes before that one is whole. */
export async function beginMerge(
  database: LivetapDatabase,
  ids: readonly [string, string],
): Promise<MergeBegun> {
  const [left, right] = await Promise.all(
    ids.map((id) => database.sessions.get({ id })),
  );
  const refusal = refusalOf(left, right);
  if (!left || !right || refusal)
    return { kind: "refused", why: refusal ?? "gone" };
  const parts = [left, right];
  const row = rowOfCopy(await copyOf(database, left), left, 0);
  const merge = await database.sessions.add({
    ...{ ...row, id: crypto.randomUUID(), room: "", isHidden: true },
    merging: {
      parts: parts.map(({ number }) => ({ session: number, row: 0 })),
      events: parts.reduce((sum, { tallies }) => sum + tallies.events, 0),
      ...{ signature: "", copied: 0, written: 0, folded: 0, folds: 0 },
    },
  });
  return { kind: "begun", merge };
}

/** Null where the two may be made one. */
export function refusalOf(
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

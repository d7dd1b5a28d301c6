import { deletionsOf, withDeletion } from "@/lib/derive/deletions";
import type { LivetapDatabase } from "@/lib/store/database";
import { findDeletions, findNamed } from "@/lib/store/deletions";
import type { SessionRow } from "@/lib/store/rows";

import type { Change } from "./changes";

/** Marks what moderation took away, whichever came first: what is new by all deletions, what is stored by the new ones. */
export async function takeAway(
  database: LivetapDatabase,
  { number }: SessionRow,
  changes: readonly Change[],
): Promise<Change[]> {
  const fresh = changes
    .map(({ after }) => after)
    .filter((event) => event.kind === "delete");
  const stored = await findDeletions(database, number);
  const deletions = deletionsOf([...stored, ...fresh]);
  const marked = changes.map((change) => ({
    ...change,
    after: withDeletion(change.after, deletions),
  }));
  const rows = new Set(changes.map(({ after }) => after.row));
  const named = await findNamed(database, number, deletionsOf(fresh));
  const repairs = new Map<number, Change>();
  for (const before of named) {
    const after = withDeletion(before, deletions);
    if (after !== before && !rows.has(before.row))
      repairs.set(before.row, { before, after });
  }
  return [...repairs.values(), ...marked];
}

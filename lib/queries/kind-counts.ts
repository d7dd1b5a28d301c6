import Dexie from "dexie";

import type { EventKind } from "@/lib/model/event";
import type { KindCount } from "@/lib/model/kind-count";
import type { Tallies } from "@/lib/model/tallies";
import type { SessionRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";

/** Most first, without kinds that there were none of. */
export async function readKindCounts(
  database: ReadDatabase,
  session: number,
): Promise<KindCount[]> {
  const row = await database.sessions.get(session);
  if (!row) return [];
  const counted = await countedOf(database, row);
  const known = [...counted, ...summedUp(row.tallies)];
  const rest = row.tallies.events - sumOf(known);
  return [...known, { kind: "like" as const, count: Math.max(0, rest) }]
    .filter(({ count }) => count > 0)
    .sort(
      (left, right) =>
        right.count - left.count || (left.kind < right.kind ? -1 : 1),
    );
}

/** Counting goes through all keys, so a session that did not change is counted once for as long as the page is open. */
const kept = new WeakMap<ReadDatabase, Map<number, Counted>>();

interface Counted {
  signature: string;
  counted: KindCount[];
}

async function countedOf(
  database: ReadDatabase,
  { number, nextRow, mends, tallies }: SessionRow,
): Promise<KindCount[]> {
  const known = kept.get(database) ?? new Map<number, Counted>();
  kept.set(database, known);
  const signature = [nextRow, mends, tallies.events].join(" ");
  const before = known.get(number);
  if (before?.signature === signature) return before.counted;
  const counted: KindCount[] = [];
  // One after the other: what else the page asks for comes in between.
  for (const kind of COUNTED) {
    const count = await database.events
      .where("[session+kind+at]")
      .between([number, kind, Dexie.minKey], [number, kind, Dexie.maxKey])
      .count();
    counted.push({ kind, count });
  }
  known.set(number, { signature, counted });
  return counted;
}

/** Of the kinds with most events the numbers are known already: to count a million rows takes a second. Likes are the rest. */
function summedUp({ comments, joins, follows, shares }: Tallies): KindCount[] {
  return [
    { kind: "comment", count: comments },
    { kind: "join", count: joins },
    { kind: "follow", count: follows },
    { kind: "share", count: shares },
  ];
}

const COUNTED = [
  ...(["emote", "gift", "envelope", "subscribe", "superFan"] as const),
  ...(["level", "question", "poll", "battle", "guest", "goal"] as const),
  ...(["pin", "rank", "product", "caption", "viewers"] as const),
  ...(["control", "verify", "delete", "notice"] as const),
] satisfies readonly EventKind[];

function sumOf(counts: readonly KindCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

import Dexie from "dexie";

import { type LabelSplit, splitByLabel } from "@/lib/model/label-split";
import type { GiftLabels } from "@/lib/model/settings/gift-labels";

import type { ReadDatabase } from "./open";
import { readGivers } from "./recap";
import type { Reading } from "./session-visits";

/** Null for a session that is gone. */
export async function readLabelSplit(
  database: ReadDatabase,
  session: number,
  labels: GiftLabels,
  task?: Reading,
): Promise<LabelSplit | null> {
  const row = await database.sessions.get(session);
  if (!row) return null;
  const [gifts, givers] = await Promise.all([
    database.gifts
      .where("[session+gift]")
      .between([session, Dexie.minKey], [session, Dexie.maxKey])
      .toArray(),
    readGivers(database, row, task),
  ]);
  const sums = gifts.map(({ gift, count, diamonds }) => ({
    ...{ id: gift, count, diamonds },
  }));
  return splitByLabel(labels, sums, givers);
}

import Dexie from "dexie";

import {
  type DiamondsOverTime,
  diamondsOverTime,
  type GiftTotal,
  type GiftTotals,
} from "@/lib/model/gifts";
import type { GiftRow } from "@/lib/store/rows";

import type { ReadDatabase } from "./open";
import { overviewOf } from "./overview";
import { ranked } from "./people";

/** Every gift of a session and who gave most; null when the session is gone. */
export async function readGiftTotals(
  database: ReadDatabase,
  session: number,
  maxGivers: number,
): Promise<GiftTotals | null> {
  const row = await database.sessions.get(session);
  if (!row) return null;
  const few = { limit: maxGivers, streamer: row.streamer.id };
  const [gifts, givers] = await Promise.all([
    readGifts(database, session),
    ranked(database, session, "diamonds", few),
  ]);
  return {
    gifts,
    givers: givers.map(({ person, avatar = null, ...giver }) => ({
      id: person,
      handle: giver.handle,
      nickname: giver.nickname,
      avatar,
      gifts: giver.gifts,
      diamonds: giver.diamonds,
    })),
    overview: overviewOf(row),
  };
}

/** Most diamonds first. */
async function readGifts(
  database: ReadDatabase,
  session: number,
): Promise<GiftTotal[]> {
  const rows = await database.gifts
    .where("[session+gift]")
    .between([session, Dexie.minKey], [session, Dexie.maxKey])
    .filter(({ count }) => count > 0)
    .toArray();
  const pictures = await picturesOf(database, rows);
  return rows
    .map((row): GiftTotal => ({
      id: row.gift,
      name: row.name,
      price: row.price,
      picture: row.picture ?? pictures.get(row.gift) ?? null,
      count: row.count,
      diamonds: row.diamonds,
      givers: row.givers,
    }))
    .sort(
      (left, right) =>
        right.diamonds - left.diamonds ||
        right.count - left.count ||
        (left.id < right.id ? -1 : 1),
    );
}

/** A picture may have been told of in another live. */
async function picturesOf(
  database: ReadDatabase,
  rows: readonly GiftRow[],
): Promise<Map<string, string>> {
  const bare = rows.filter(({ picture }) => picture === undefined);
  const known = await database.catalogue.bulkGet(bare.map(({ gift }) => gift));
  return new Map(
    known.flatMap((found): [string, string][] =>
      found?.picture === undefined ? [] : [[found.id, found.picture]],
    ),
  );
}

export async function readDiamonds(
  database: ReadDatabase,
  session: number,
  maxPoints: number,
): Promise<DiamondsOverTime> {
  const minutes = await database.minutes
    .where("[session+minute]")
    .between([session, Dexie.minKey], [session, Dexie.maxKey])
    .toArray();
  return diamondsOverTime(minutes, maxPoints);
}

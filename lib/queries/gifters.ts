import Dexie from "dexie";

import type { Gifter } from "@/lib/model/feed";

import type { ReadDatabase } from "./open";

/** Who gave most, by diamonds. */
export async function readGifters(
  database: ReadDatabase,
  session: number,
  limit: number,
): Promise<Gifter[]> {
  const rows = await database.people
    .where("[session+diamonds]")
    .between([session, 0], [session, Dexie.maxKey], false)
    .reverse()
    .limit(limit)
    .toArray();
  return rows.map((row) => ({
    id: row.person,
    handle: row.handle,
    nickname: row.nickname,
    avatar: row.avatar ?? null,
    gifts: row.gifts,
    diamonds: row.diamonds,
  }));
}

import { digestOf } from "@/lib/model/draw/choose";
import { type Draw, drawFile, type ShownWinner } from "@/lib/model/draw/draw";
import { createEntrants } from "@/lib/model/draw/entrants";
import { createFitting } from "@/lib/model/draw/fitting";
import { createBlockList } from "@/lib/store/block-list";
import { drawChain, winnersIn } from "@/lib/store/draw-chain";
import type { DrawRow } from "@/lib/store/own-rows";
import { commentsBetween } from "@/lib/store/window-comments";

import type { ReadDatabase } from "./open";

export interface Drawn extends Draw {
  shown: ShownWinner[];
}

/** The draws of a session, the latest first. */
export async function readDraws(
  database: ReadDatabase,
  session: number,
): Promise<Drawn[]> {
  const rows = await database.draws
    .where("[session+id]")
    .between([session], [session, []])
    .toArray();
  rows.sort((left, right) => right.madeAt - left.madeAt);
  return Promise.all(
    rows.map(async (row) => ({ ...row, shown: await shownIn(database, row) })),
  );
}

async function shownIn(
  database: ReadDatabase,
  row: DrawRow,
): Promise<ShownWinner[]> {
  const { session, winners, reserves } = row;
  const people = await database.people.bulkGet(
    winners.map(({ person }): [number, string] => [session, person]),
  );
  return Promise.all(
    winners.map(async (winner, index) => ({
      ...winner,
      isReserve: index >= winners.length - reserves,
      avatar: people[index]?.avatar ?? null,
      comment: await commentOf(database, row, winner.person),
    })),
  );
}

/** The first one that fits. */
async function commentOf(
  { events }: ReadDatabase,
  { session, word, from, to }: DrawRow,
  person: string,
): Promise<ShownWinner["comment"]> {
  const fits = createFitting(word);
  const found = await events
    .where("[session+user.id+at]")
    .between([session, person, from], [session, person, to], true, true)
    .filter((row) => row.kind === "comment" && !row.deleted && fits(row.text))
    .first();
  return found?.kind === "comment" ? { text: found.text, at: found.at } : null;
}

/** A file to check the draw with; null where who took part can no longer be told from what is stored. */
export async function readDrawFile(
  database: ReadDatabase,
  session: number,
  id: string,
): Promise<string | null> {
  const [row, ...before] = await drawChain(database, session, id);
  const live = await database.sessions.get(session);
  if (!row || !live) return null;
  const blocks = await createBlockList(database);
  const won = winnersIn(before);
  const entrants = createEntrants(row, {
    streamer: live.streamer.id,
    isBarred: (person) => won.has(person) || blocks.includes(person),
  });
  for await (const comments of commentsBetween(database, session, row))
    for (const comment of comments) entrants.add(comment);
  const { ids } = entrants.list();
  const { session: _, ...draw } = row;
  return (await digestOf(ids)) === row.digest ? drawFile(draw, ids) : null;
}

import { chooseFrom, digestOf } from "@/lib/model/draw/choose";
import type { DrawWinner } from "@/lib/model/draw/draw";
import { createEntrants, type Entrants } from "@/lib/model/draw/entrants";
import {
  type DrawTerms,
  MAX_DRAW_WORD,
  MOST_RESERVES,
  MOST_WINNERS,
} from "@/lib/model/draw/terms";
import { clockOf } from "@/lib/model/overview";
import type { CommandHandlers } from "@/lib/protocol/ask";
import type { DrawCommands, DrawRequest } from "@/lib/protocol/commands";
import { createBlockList } from "@/lib/store/block-list";
import type { LivetapDatabase } from "@/lib/store/database";
import { drawChain, winnersIn } from "@/lib/store/draw-chain";
import type { DrawRow } from "@/lib/store/own-rows";
import type { SessionRow } from "@/lib/store/rows";
import { commentsBetween } from "@/lib/store/window-comments";

interface Dependencies {
  database: LivetapDatabase;
  now: () => number;
  /** Asked once a draw, when it stands fast who takes part. */
  newSeed: () => string;
}

/** Holds draws and stores them. What is stored under an id stays as it was drawn. */
export function createDrawCommands(
  dependencies: Dependencies,
): CommandHandlers<DrawCommands> {
  const { draws, sessions } = dependencies.database;
  return {
    async holdDraw(request) {
      const session = await sessions.get({ id: request.session });
      if (!session) return false;
      const known = await draws.get([session.number, request.id]);
      return known !== undefined || hold(dependencies, session, request);
    },
    async deleteDraw({ session, id }) {
      const row = await sessions.get({ id: session });
      if (row) await draws.delete([row.number, id]);
      return null;
    },
  };
}

async function hold(
  { database, now, newSeed }: Dependencies,
  session: SessionRow,
  request: DrawRequest,
): Promise<boolean> {
  const { number } = session;
  const terms = keptTerms(request.terms, session);
  const after = await drawChain(database, number, request.after);
  const { ids, masked } = await readEntrants(database, session, terms, after);
  const winners = countOf(request.winners, 1, MOST_WINNERS);
  const reserves = countOf(request.reserves, 0, MOST_RESERVES);
  if (ids.length === 0) return false;
  const digest = await digestOf(ids);
  const seed = newSeed();
  const chosen = await chooseFrom(ids, seed, winners + reserves);
  const madeAt = now();
  const isStopped = session.stoppedAt !== undefined;
  const row: DrawRow = {
    ...{ session: number, id: request.id, madeAt, ...terms },
    at: clockOf({ ...session, isStopped }, madeAt) ?? madeAt,
    ...{ seed, digest, entrants: ids.length, masked },
    winners: await named(database, number, chosen),
    reserves: Math.max(0, chosen.length - winners),
    after: after[0]?.id ?? "",
  };
  return store(database, row);
}

/** Asked for twice at once it is the first that counts. */
function store(database: LivetapDatabase, row: DrawRow): Promise<boolean> {
  const { draws, sessions } = database;
  return database.transaction("rw", [draws, sessions], async () => {
    const { session, id } = row;
    if (!(await sessions.get(session))) return false;
    if (!(await draws.get([session, id]))) await draws.add(row);
    return true;
  });
}

/** What is still to come does not count: who takes part can be told again from what is stored. */
function keptTerms(terms: DrawTerms, { lastAt }: SessionRow): DrawTerms {
  const { from, to, withoutModerators } = terms;
  const word = terms.word.trim().slice(0, MAX_DRAW_WORD);
  return { word, from, to: Math.min(to, lastAt ?? to), withoutModerators };
}

async function readEntrants(
  database: LivetapDatabase,
  { number, streamer }: SessionRow,
  terms: DrawTerms,
  after: readonly DrawRow[],
): Promise<Entrants> {
  const blocks = await createBlockList(database);
  const won = winnersIn(after);
  const entrants = createEntrants(terms, {
    streamer: streamer.id,
    isBarred: (person) => won.has(person) || blocks.includes(person),
  });
  for await (const comments of commentsBetween(database, number, terms))
    for (const comment of comments) entrants.add(comment);
  return entrants.list();
}

async function named(
  { people }: LivetapDatabase,
  session: number,
  persons: readonly string[],
): Promise<DrawWinner[]> {
  const rows = await people.bulkGet(
    persons.map((person): [number, string] => [session, person]),
  );
  return persons.map((person, index) => {
    const { handle = "", nickname = "" } = rows[index] ?? {};
    return { person, handle, nickname };
  });
}

function countOf(asked: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.floor(asked) || 0));
}

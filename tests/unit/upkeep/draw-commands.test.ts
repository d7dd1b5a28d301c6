import { expect, test } from "vitest";

import { chooseFrom, digestOf } from "@/lib/model/draw/choose";
import type { DrawRequest } from "@/lib/protocol/commands";
import { newBlock } from "@/lib/store/block-list";
import { createDrawCommands } from "@/lib/upkeep/draw-commands";
import {
  aComment,
  aPerson,
  aPersonRow,
  aSessionRow,
  NOON,
} from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const { id: SESSION, streamer } = aSessionRow();
const SEED = "000102030405060708090a0b0c0d0e0f";
const MADE_AT = NOON + 90_000;

const REQUEST: DrawRequest = {
  ...{ session: SESSION, id: "draw-1", winners: 1, reserves: 0, after: "" },
  terms: { word: "JP", from: NOON, to: NOON + 60_000, withoutModerators: true },
};

/** Ten people comment the word, one a second; somebody else something else. */
async function commented() {
  const database = temporaryDatabase();
  const lastAt = NOON + 60_000;
  await database.sessions.add(aSessionRow({ lastAt }));
  const ids = Array.from({ length: 10 }, (_, index) => String(101 + index));
  await database.people.bulkAdd(ids.map((id) => aPersonRow(id)));
  const rows = ids.map((id, index) =>
    aComment(index + 1, NOON + 1_000 * index, {
      text: "JP",
      user: aPerson(id),
    }),
  );
  await database.events.bulkAdd([
    ...rows,
    aComment(50, NOON + 500, { text: "hello", user: aPerson("999") }),
    aComment(51, NOON - 1, { text: "JP", user: aPerson("998") }),
    aComment(52, NOON, { text: "JP", user: streamer }),
  ]);
  let seeds = 0;
  const newSeed = () => {
    seeds += 1;
    return SEED;
  };
  const now = () => MADE_AT;
  const commands = createDrawCommands({ database, now, newSeed });
  return { database, commands, ids, seeds: () => seeds };
}

test("a draw is stored with what it takes to check it", async () => {
  const { database, commands, ids } = await commented();
  expect(await commands.holdDraw({ ...REQUEST, winners: 2, reserves: 1 })).toBe(
    true,
  );
  const [row] = await database.draws.toArray();
  const chosen = await chooseFrom(ids, SEED, 3);
  expect(row).toEqual({
    ...{ session: 1, id: "draw-1", at: NOON + 90_000, madeAt: MADE_AT },
    ...REQUEST.terms,
    ...{ seed: SEED, digest: await digestOf(ids), entrants: 10, masked: 0 },
    winners: chosen.map((person) => ({
      person,
      handle: `otter.${person}`,
      nickname: `Otter ${person}`,
    })),
    ...{ reserves: 1, after: "" },
  });
});

test("asked for again, also at the same moment, it is the same draw", async () => {
  const { database, commands, seeds } = await commented();
  await Promise.all([commands.holdDraw(REQUEST), commands.holdDraw(REQUEST)]);
  const before = await database.draws.toArray();
  const made = seeds();
  await commands.holdDraw({ ...REQUEST, winners: 5 });
  expect(await database.draws.toArray()).toEqual(before);
  expect(before).toHaveLength(1);
  expect(seeds()).toBe(made);
});

test("winners of the draws before it cannot win again, down the whole chain", async () => {
  const { database, commands, ids } = await commented();
  const won: string[] = [];
  for (let nth = 1; nth <= 10; nth += 1) {
    const after = nth === 1 ? "" : `draw-${String(nth - 1)}`;
    await commands.holdDraw({ ...REQUEST, id: `draw-${String(nth)}`, after });
    const row = await database.draws.get([1, `draw-${String(nth)}`]);
    expect(row?.entrants).toBe(11 - nth);
    won.push(row?.winners[0]?.person ?? "");
  }
  expect(won.sort()).toEqual(ids);
  const next = { ...REQUEST, id: "draw-11", after: "draw-10" };
  expect(await commands.holdDraw(next)).toBe(false);
});

test("nobody is drawn and no seed made where nobody takes part", async () => {
  const { database, commands, seeds } = await commented();
  const terms = { ...REQUEST.terms, word: "nothing like it" };
  expect(await commands.holdDraw({ ...REQUEST, terms })).toBe(false);
  expect(await commands.holdDraw({ ...REQUEST, session: "gone" })).toBe(false);
  expect(await database.draws.count()).toBe(0);
  expect(seeds()).toBe(0);
});

test("whoever is blocked takes no part", async () => {
  const { database, commands } = await commented();
  await database.blocks.add(await newBlock(database, "101", NOON));
  await commands.holdDraw({ ...REQUEST, winners: 50 });
  const [row] = await database.draws.toArray();
  expect(row?.entrants).toBe(9);
  expect(row?.winners.map(({ person }) => person)).not.toContain("101");
});

test("a window that is still open ends with what has come", async () => {
  const { database, commands } = await commented();
  const terms = { ...REQUEST.terms, to: NOON + 3_600_000 };
  await commands.holdDraw({ ...REQUEST, terms });
  const [row] = await database.draws.toArray();
  expect(row?.to).toBe(NOON + 60_000);
});

test("a draw is deleted, and one that is gone is no error", async () => {
  const { database, commands } = await commented();
  await commands.holdDraw(REQUEST);
  await commands.deleteDraw({ session: SESSION, id: "draw-1" });
  await commands.deleteDraw({ session: SESSION, id: "draw-1" });
  await commands.deleteDraw({ session: "gone", id: "draw-1" });
  expect(await database.draws.count()).toBe(0);
});

test.each([
  [0, -3, 1, 0],
  [400, 400, 10, 0],
  [Number.NaN, 2.7, 3, 2],
])(
  "%d winners and %d reserves are kept within bounds",
  async (winners, reserves, chosen, stored) => {
    const { database, commands } = await commented();
    await commands.holdDraw({ ...REQUEST, winners, reserves });
    const [row] = await database.draws.toArray();
    expect(row?.winners).toHaveLength(chosen);
    expect(row?.reserves).toBe(stored);
  },
);

test("in a live whose recording was stopped, a draw stands at its last moment", async () => {
  const { database, commands } = await commented();
  await database.sessions.update(1, { stoppedAt: NOON });
  await commands.holdDraw(REQUEST);
  const [row] = await database.draws.toArray();
  expect(row).toMatchObject({ at: NOON + 60_000, madeAt: MADE_AT });
});

test("of a live that goes while the draw is held, none is kept", async () => {
  const { database } = await commented();
  let going: PromiseLike<unknown> = Promise.resolve();
  const commands = createDrawCommands({
    ...{ database, now: () => MADE_AT },
    newSeed: () => {
      going = database.sessions.delete(1);
      return SEED;
    },
  });
  expect(await commands.holdDraw(REQUEST)).toBe(false);
  await going;
  expect(await database.draws.count()).toBe(0);
});

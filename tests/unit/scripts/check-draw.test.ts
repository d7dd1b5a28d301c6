import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { rebuild } from "@/lib/ingest/rebuild";
import type { Draw } from "@/lib/model/draw/draw";
import { readDrawFile } from "@/lib/queries/draws";
import { createDrawCommands } from "@/lib/upkeep/draw-commands";
import { beginErasure } from "@/lib/upkeep/erase-begin";
import { eraseSlice } from "@/lib/upkeep/erase-person";
import { exportText } from "@/tests/support/imported";
import {
  aComment,
  aPerson,
  aSessionRow,
  NOON,
} from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const SCRIPT = "scripts/check-draw.mjs";
const SESSION = aSessionRow({ lastAt: NOON + 900 });

interface Proof {
  draw: Draw;
  ids: string[];
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "draw-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function check(file: object) {
  return checkText(JSON.stringify(file));
}

function checkText(text: string) {
  const path = join(folder, "file.json");
  writeFileSync(path, text);
  const { stdout, status } = spawnSync("node", [SCRIPT, path], {
    encoding: "utf8",
  });
  return { stdout, status };
}

/** Two draws, the second without those whom the first chose; among comments of every sort. */
async function twoDraws() {
  const database = temporaryDatabase();
  await database.sessions.add(SESSION);
  const words = ["JP", "moi, jp 🎉", "jpeg", "J-P", "ＪＰ !"];
  const events = Array.from({ length: 300 }, (_, index) =>
    aComment(index + 1, NOON + 3 * index, {
      text: words[index % words.length] ?? "",
      user: aPerson(String(1_000 + (index % 97))),
      ...(index % 13 === 0 && { deleted: true as const }),
      ...(index % 17 === 0 && { traits: { isModerator: true } }),
      ...(index % 41 === 0 && { traits: { isMasked: true } }),
    }),
  );
  await database.events.bulkAdd(events);
  let seeds = 0;
  const newSeed = () => String((seeds += 1)).padStart(32, "0");
  const now = () => NOON + 900;
  const commands = createDrawCommands({ database, now, newSeed });
  const request = {
    ...{ session: SESSION.id, winners: 3, reserves: 2 },
    terms: { word: "jp", from: NOON, to: NOON + 900, withoutModerators: true },
  };
  await commands.holdDraw({ ...request, id: "first", after: "" });
  await commands.holdDraw({ ...request, id: "second", after: "first" });
  return { database, events };
}

test("a proof is right as it was saved, and wrong with anything changed in it", async () => {
  const { database } = await twoDraws();
  const text = (await readDrawFile(database, 1, "second")) ?? "";
  const proof = JSON.parse(text) as Proof;
  expect(proof.ids.length).toBeGreaterThan(20);
  expect(check(proof)).toEqual({
    stdout: `second: 5 of ${String(proof.ids.length)}: right\n`,
    status: 0,
  });
  const { draw, ids } = proof;
  const swapped = { ...draw, winners: [...draw.winners].reverse() };
  const others = [...ids.slice(1), "9999"];
  expect(check({ ...proof, draw: swapped }).status).toBe(1);
  expect(check({ ...proof, ids: others }).stdout).toContain("not the one");
  const seed = "f".repeat(32);
  expect(check({ ...proof, draw: { ...draw, seed } }).status).toBe(1);
});

test("a session file is right by its comments alone, until one of them is gone", async () => {
  const { database, events } = await twoDraws();
  const draws = await database.draws.toArray();
  const { streamer } = SESSION;
  const file = { format: "livetap.session", streamer, events, draws };
  expect(check(file).stdout.match(/: right$/gmu)).toHaveLength(2);
  const winner = draws[0]?.winners[0]?.person;
  const rest = events.filter(({ user }) => user?.id !== winner);
  expect(check({ ...file, events: rest }).status).toBe(1);
});

test("a session file as it is exported is right, and cannot be checked once an entrant is erased", async () => {
  const { database } = await twoDraws();
  await database.sessions.update(1, { nextRow: 301 });
  await rebuild(database, SESSION);
  const file = () => exportText(database, 1);
  expect(checkText(await file()).stdout.match(/: right$/gmu)).toHaveLength(2);
  const won = (await database.draws.toArray()).flatMap(({ winners }) =>
    winners.map(({ person }) => person),
  );
  const beaten = (await database.people.toArray()).find(
    ({ person }) => !won.includes(person),
  );
  const request = { person: beaten?.person ?? "", mode: "remove" } as const;
  await beginErasure(database, { ...request, block: false }, NOON);
  const [erasure] = await database.erasures.toArray();
  while (await eraseSlice(database, erasure?.number ?? 0, NOON));
  const { stdout, status } = checkText(await file());
  expect(stdout.match(/: cannot be checked: /gu)).toHaveLength(2);
  expect(status).toBe(1);
});

test("no proof is given once the list can no longer be told", async () => {
  const { database } = await twoDraws();
  const text = (await readDrawFile(database, 1, "first")) ?? "";
  const { ids } = JSON.parse(text) as Proof;
  await database.events
    .filter(({ user }) => user?.id === ids[0])
    .modify({ deleted: true });
  expect(await readDrawFile(database, 1, "first")).toBeNull();
  expect(await readDrawFile(database, 1, "gone")).toBeNull();
});

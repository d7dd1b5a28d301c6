import { gunzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { rebuild } from "@/lib/ingest/rebuild";
import { createSerial } from "@/lib/ingest/serial";
import { DEFAULT_RATES } from "@/lib/model/money";
import { isPseudonym } from "@/lib/model/pseudonym";
import { standardValues } from "@/lib/model/settings/all";
import { SELLING } from "@/lib/model/settings/selling";
import type { LivetapDatabase } from "@/lib/store/database";
import type { FileWords } from "@/lib/transfer/formats/file-content";
import { FILE_KINDS, isRaw } from "@/lib/transfer/file-name";
import { saveBackup } from "@/lib/transfer/save-backup";
import { saveFile } from "@/lib/transfer/save-file";
import { OWN_NAMES, readOwn } from "@/lib/upkeep/own-lists";
import { beginErasure, type ErasePerson } from "@/lib/upkeep/erase-begin";
import { createErasures, eraseSlice } from "@/lib/upkeep/erase-person";

import { fakeScratch } from "../../support/fake-scratch";
import { ownLists } from "../../support/own-lists";
import { findIn, findInBytes, placesIn } from "../../support/person-scan";
import {
  OTTO,
  presentEverywhere,
  SOUGHT,
} from "../../support/present-everywhere";
import { plainWords } from "../../support/plain-words";
import { sessionSnapshot } from "../../support/session-snapshot";

const NOW = 1_790_000_500_000;

async function begin(
  database: LivetapDatabase,
  how: Partial<ErasePerson> = {},
): Promise<void> {
  const request = { person: OTTO.id, mode: "anonymise", block: false } as const;
  await beginErasure(database, { ...request, ...how }, NOW);
}

async function erase(
  database: LivetapDatabase,
  how: Partial<ErasePerson> = {},
): Promise<void> {
  await begin(database, how);
  await createErasures({
    ...{ database, inTurn: createSerial(), now: () => NOW },
    locks: fakeScratch().scratch.locks,
  })();
}

/** Figures of both sessions, by what must not change: all but who somebody is. */
async function figures(database: LivetapDatabase) {
  const sessions = await database.sessions.toArray();
  return Promise.all(
    sessions.map(async ({ number, tallies }) => {
      const { received, ...totals } = tallies;
      const people = await database.people
        .where("[session+person]")
        .between([number], [number, []])
        .toArray();
      const minutes = await database.minutes
        .where("[session+minute]")
        .between([number], [number, []])
        .toArray();
      return {
        totals,
        received: Object.values(received),
        minutes,
        people: people
          .map(({ comments, gifts, diamonds, likes, joins, acts }) =>
            [comments, gifts, diamonds, likes, joins, acts].join(" "),
          )
          .sort(),
      };
    }),
  );
}

/** A report with everything in it that words could be made of. */
const tellAll: FileWords = {
  ...plainWords,
  report: (facts, beyond) => {
    const lines = [JSON.stringify(facts), JSON.stringify(beyond)];
    return { ...plainWords.report(facts, beyond), lines };
  },
  moment: (moment) => JSON.stringify(moment),
};
const PSEUDONYMS = { hasComments: true, hasStreamer: true };

/** Every kind of file of every session, and a backup: which of them hold Otto, by kind. */
async function filesWithOtto(database: LivetapDatabase): Promise<string[]> {
  const deps = {
    ...{ database, words: tellAll, now: () => NOW },
    openScratch: () => Promise.resolve(fakeScratch().scratch),
    rates: () => Promise.resolve(DEFAULT_RATES.USD),
    selling: () => Promise.resolve(SELLING.standard),
    settings: () => Promise.resolve(standardValues()),
    pseudonymKey: () => Promise.resolve(new Uint8Array(32)),
    ...{ onFound: () => undefined, onProgress: () => undefined },
    get signal() {
      return new AbortController().signal;
    },
  };
  const found = new Set<string>();
  const look = async (kind: string, file: File) => {
    const bytes = Buffer.from(await file.arrayBuffer());
    if (holdsOtto(bytes) || findIn(file.name, SOUGHT).length > 0)
      found.add(kind);
  };
  for (const { id } of await database.sessions.toArray())
    for (const what of FILE_KINDS) {
      const plain = await saveFile(id, { what }, deps);
      if (plain.kind === "saved") await look(what, plain.file);
      else if (!what.startsWith("markers") && what !== "chapters")
        expect(plain).toEqual({ kind: "failed", why: "empty" });
      if (isRaw(what)) continue;
      const veiled = { what, pseudonyms: PSEUDONYMS };
      const hidden = await saveFile(id, veiled, deps);
      if (hidden.kind === "saved") await look(`${what} veiled`, hidden.file);
    }
  const backup = await saveBackup("all", deps);
  if (backup.kind !== "saved") throw new Error("no backup");
  await look("backup", backup.file);
  return [...found].sort();
}

/** Packed or not, with raw frames as base64 in it. */
function holdsOtto(bytes: Buffer): boolean {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isPacked ? gunzipSync(bytes) : bytes;
  const raw = [...plain.toString("utf8").matchAll(/"data":"([^"]*)"/g)].flatMap(
    ([, data = ""]) => findInBytes(Buffer.from(data, "base64"), SOUGHT),
  );
  return raw.length > 0 || findInBytes(plain, SOUGHT).length > 0;
}

test("before anybody is erased the search for Otto finds him in every place", async () => {
  const database = await presentEverywhere();
  const places = await placesIn(database, SOUGHT);
  const stores = new Set(places.map((place) => /^\w+/.exec(place)?.[0]));
  expect([...stores].sort()).toEqual([
    ...["alerting", "alerts", "draws", "events", "frames", "marks"],
    ...[
      "people",
      "persons",
      "relays",
      "sales",
      "search",
      "sessions",
      "streaks",
      "ticks",
    ],
    "undecoded",
  ]);
  expect(places).toContainEqual(expect.stringContaining("gzip varint"));
  expect(await filesWithOtto(database)).toEqual([
    ...["backup", "chapters", "events-csv", "events-ndjson"],
    ...["events-parquet", "markers-csv", "markers-edl", "markers-srt"],
    ...["people-csv", "recording", "report", "session"],
  ]);
});

test.each(["anonymise", "remove"] as const)(
  "nothing stored and no file tells of somebody after %s",
  async (mode) => {
    const database = await presentEverywhere();
    await erase(database, { mode });
    expect(await placesIn(database, SOUGHT)).toEqual([]);
    expect(await filesWithOtto(database)).toEqual([]);
    const [erasure] = await database.erasures.toArray();
    expect(erasure).toMatchObject({ kind: "person", mode, lives: 2 });
    expect(erasure?.task).toBeUndefined();
  },
);

test("every figure stays when events are kept without names", async () => {
  const database = await presentEverywhere();
  const before = await figures(database);
  await erase(database);
  expect(await figures(database)).toEqual(before);
});

test.each(["anonymise", "remove"] as const)(
  "after %s the stored events fold into the very figures that are stored",
  async (mode) => {
    const database = await presentEverywhere();
    await erase(database, { mode });
    for (const session of await database.sessions.toArray()) {
      const stored = await sessionSnapshot(database, session.room);
      await rebuild(database, session);
      expect(await sessionSnapshot(database, session.room)).toEqual(stored);
    }
  },
);

test("removing takes their events and nobody else's", async () => {
  const database = await presentEverywhere();
  const ofOthers = () =>
    database.events.filter(({ user }) => user?.id !== OTTO.id).count();
  const kept = await ofOthers();
  await erase(database, { mode: "remove" });
  expect(await database.events.count()).toBe(kept);
});

test("in each live they are somebody else", async () => {
  const database = await presentEverywhere();
  await erase(database);
  const people = await database.people.toArray();
  const pseudonyms = people.filter(({ person }) => isPseudonym(person));
  expect(pseudonyms.map(({ session }) => session)).toEqual([1, 2]);
  expect(new Set(pseudonyms.map(({ person }) => person)).size).toBe(2);
  for (const { handle, nickname, names } of pseudonyms)
    expect([handle, nickname, ...names.map((name) => name.nickname)]).toEqual([
      ...["", "", ""],
    ]);
});

test("what was sold, ticked off and drawn stays, under the pseudonym that the live gives them", async () => {
  const database = await presentEverywhere();
  await erase(database);
  const [person] = await database.people
    .where({ session: 1 })
    .filter((row) => isPseudonym(row.person))
    .toArray();
  const id = person?.person ?? "";
  const own = await readOwn(database, 1);
  const before = ownLists("1", OTTO);
  for (const name of OWN_NAMES)
    expect(own[name]).toHaveLength(before[name].length);
  expect(own.draws).toMatchObject([...[{ word: "for …", digest: "" }]]);
  expect(own.draws[0]?.winners).toEqual([
    ...[{ person: id, handle: "", nickname: "" }],
  ]);
  expect(own.ticks.map(({ item }) => item)).toEqual([
    ...[`gift:${id}-5655-11`, "question:a11"],
  ]);
  expect(own.sales[4]).toMatchObject({
    act: { claim: { buyer: { id, nickname: "" }, text: "" }, status: "paid" },
  });
});

test("of alerts everything stays that is not about them", async () => {
  const database = await presentEverywhere();
  await database.alerts.put({ session: 1, line: "5-1", rule: "a", at: 1 });
  await erase(database);
  expect(await database.alerts.toArray()).toMatchObject([{ line: "5-1" }]);
  const told = (await database.alerting.toArray()).map(
    ({ state }) => state.told,
  );
  expect(told).toEqual([["gift another"], ["gift another"]]);
});

test("a worker that stops after any slice goes on where it stopped", async () => {
  const whole = await presentEverywhere();
  await erase(whole, { block: true });
  const database = await presentEverywhere();
  await begin(database, { block: true });
  let isGoingOn = true;
  let slices = 0;
  while (isGoingOn) {
    const [row] = await database.erasures.toArray();
    isGoingOn = await eraseSlice(database, row?.number ?? 0, NOW);
    slices += 1;
    database.close();
    await database.open();
  }
  expect(slices).toBeGreaterThan(6);
  expect(await placesIn(database, SOUGHT)).toEqual([]);
  expect(await figures(database)).toEqual(await figures(whole));
});

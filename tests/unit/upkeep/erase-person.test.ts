import { expect, test } from "vitest";

import { rebuild } from "@/lib/ingest/rebuild";
import { createSerial } from "@/lib/ingest/serial";
import { isPseudonym } from "@/lib/model/pseudonym";
import type { LivetapDatabase } from "@/lib/store/database";
import { exportRecording } from "@/lib/transfer/export-recording";
import { exportSession } from "@/lib/transfer/export-session";
import { beginErasure, type ErasePerson } from "@/lib/upkeep/erase-begin";
import { createErasures, eraseSlice } from "@/lib/upkeep/erase-person";

import { collect } from "../../support/collect";
import { findIn, findInBytes, placesIn } from "../../support/person-scan";
import {
  OTTO,
  presentEverywhere,
  SOUGHT,
} from "../../support/present-everywhere";
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
  await createErasures({ database, inTurn: createSerial(), now: () => NOW })();
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

async function files(database: LivetapDatabase): Promise<string> {
  let all = "";
  for (const { number } of await database.sessions.toArray()) {
    const whole = exportSession(database, number, { now: NOW });
    const raw = exportRecording(database, number);
    all += [...(await collect(whole)), ...(await collect(raw))].join("");
  }
  return all;
}

function findInFiles(text: string): string[] {
  const raw = [...text.matchAll(/"data":"([^"]*)"/g)].flatMap(([, data = ""]) =>
    findInBytes(Buffer.from(data, "base64"), SOUGHT),
  );
  return [...findIn(text, SOUGHT), ...raw];
}

test("before anybody is erased the search for Otto finds him in every place", async () => {
  const database = await presentEverywhere();
  const places = await placesIn(database, SOUGHT);
  const stores = new Set(places.map((place) => /^\w+/.exec(place)?.[0]));
  expect([...stores].sort()).toEqual([
    ...["events", "frames", "people", "persons", "relays", "search"],
    ...["sessions", "streaks", "undecoded"],
  ]);
  expect(places).toContainEqual(expect.stringContaining("gzip varint"));
  expect(findInFiles(await files(database))).not.toEqual([]);
});

test.each(["anonymise", "remove"] as const)(
  "nothing stored and no file tells of somebody after %s",
  async (mode) => {
    const database = await presentEverywhere();
    await erase(database, { mode });
    expect(await placesIn(database, SOUGHT)).toEqual([]);
    expect(findInFiles(await files(database))).toEqual([]);
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

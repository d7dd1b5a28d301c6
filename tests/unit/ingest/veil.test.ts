import { expect, test } from "vitest";

import { createIngest } from "@/lib/ingest/ingest";
import { decodeAgain } from "@/lib/ingest/decode-again";
import { createSerial } from "@/lib/ingest/serial";
import { isPseudonym } from "@/lib/model/pseudonym";
import { type Decoder, DECODER, shortMethod } from "@/lib/normalize";
import type { RelayItem } from "@/lib/protocol/port";
import { newBlock } from "@/lib/store/block-list";
import type { LivetapDatabase } from "@/lib/store/database";
import { beginErasure } from "@/lib/upkeep/erase-begin";
import { createErasures, eraseSlice } from "@/lib/upkeep/erase-person";

import { syntheticLive } from "../../replay/synthetic";
import { fakeScratch } from "../../support/fake-scratch";
import { placesIn, type Sought } from "../../support/person-scan";
import {
  OTTO,
  ottosFrame,
  RECEIVED_AT,
  SOUGHT,
} from "../../support/present-everywhere";
import { relayItems } from "../../support/recording";
import { temporaryDatabase } from "../../support/temporary-database";

const { recording } = syntheticLive({
  ...{ minutes: 2, seed: 5, startedAt: RECEIVED_AT },
});
const LIVE = { ...recording, name: "live", lines: [...recording.lines()] };
const ROOM = LIVE.page.roomId;

/** The live with Otto's frames in the middle of it. */
function items(): RelayItem[] {
  const all = relayItems(LIVE, RECEIVED_AT);
  const middle = Math.floor(all.length / 2);
  const own = ottosFrame(ROOM).map((bytes): RelayItem => ({
    ...{ number: 0, receivedAt: RECEIVED_AT + 1, handle: "" },
    ...{ kind: "frame", socket: 1, bytes },
  }));
  return [...all.slice(0, middle), ...own, ...all.slice(middle)].map(
    (item, index) => ({ ...item, number: index + 1 }),
  );
}

async function play(
  database: LivetapDatabase,
  between: (batch: number) => Promise<unknown> = () => Promise.resolve(),
  decoder: Decoder = DECODER,
): Promise<void> {
  const now = () => RECEIVED_AT;
  const ingest = createIngest({ database, now, decoder });
  const all = items();
  for (let from = 0; from < all.length; from += 8) {
    await ingest(
      { kind: "batch", relay: "relay", items: all.slice(from, from + 8) },
      1,
    );
    await between(from / 8);
  }
}

async function totals(database: LivetapDatabase) {
  const [session] = await database.sessions.toArray();
  if (!session) throw new Error("nothing was recorded");
  const { received, ...counted } = session.tallies;
  return { ...counted, received: Object.values(received) };
}

async function blocking(person: string): Promise<LivetapDatabase> {
  const database = temporaryDatabase();
  await database.blocks.put(await newBlock(database, person, 1));
  return database;
}

test("without blocks Otto is recorded with all that he says", async () => {
  const database = temporaryDatabase();
  await play(database);
  const places = await placesIn(database, SOUGHT);
  expect(places).not.toEqual([]);
});

test("who is blocked leaves no id, no name and no word of their own, and every figure counts", async () => {
  const open = temporaryDatabase();
  await play(open);
  const database = await blocking(OTTO.id);
  await play(database);
  const own: Sought = { id: OTTO.id, names: [OTTO.nickname, "Ottokar"] };
  expect(await placesIn(database, own)).toEqual([]);
  expect(await totals(database)).toEqual(await totals(open));
  const people = await database.people.toArray();
  expect(people.filter(({ person }) => isPseudonym(person))).toHaveLength(1);
});

test("what a newer decoder can read hides whoever is blocked", async () => {
  const before: Decoder = {
    schema: DECODER.schema - 1,
    normalize: (method, payload) =>
      shortMethod(method) === "ChatMessage"
        ? { kind: "unknown", messageId: "0", room: ROOM }
        : DECODER.normalize(method, payload),
  };
  const database = temporaryDatabase();
  await play(database, undefined, before);
  await database.blocks.put(await newBlock(database, OTTO.id, 1));
  await database.frames.clear();
  await decodeAgain(database);
  const events = await database.events.toArray();
  const hidden = events.filter(({ user }) => isPseudonym(user?.id ?? ""));
  expect(hidden.map((event) => event.kind)).toEqual(["comment", "comment"]);
  expect(JSON.stringify(events)).not.toContain(OTTO.id);
});

/** The giver of most streaks: erasing them in the middle meets streaks that go on. */
async function busiestGiver(): Promise<string> {
  const database = temporaryDatabase();
  await play(database);
  const people = await database.people.toArray();
  const [first] = people.sort((left, right) => right.gifts - left.gifts);
  return first?.person ?? "";
}

test.each([3, 9, 17])(
  "erasing the busiest giver while the live goes on, from batch %i, changes no figure",
  async (at) => {
    const person = await busiestGiver();
    const open = temporaryDatabase();
    await play(open);
    const database = temporaryDatabase();
    const request = { person, mode: "anonymise", block: true } as const;
    await play(database, async (batch) => {
      if (batch === at) await beginErasure(database, request, 1);
      const [erasure] = await database.erasures.toArray();
      if (erasure?.number !== undefined)
        await eraseSlice(database, erasure.number, 1);
    });
    await createErasures({
      ...{ database, inTurn: createSerial(), now: () => 1 },
      locks: fakeScratch().scratch.locks,
    })();
    expect(await placesIn(database, { id: person, names: [] })).toEqual([]);
    expect(await totals(database)).toEqual(await totals(open));
  },
);

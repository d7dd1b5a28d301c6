import { expect, test } from "vitest";

import { createBatchWriter } from "@/lib/ingest/batch-writer";
import { roomsOf } from "@/lib/ingest/dispatch";
import { type ReadItem, unreadable } from "@/lib/ingest/read-item";
import { createSessionCommands } from "@/lib/ingest/session-commands";
import {
  DEFAULT_RULES,
  type RecordingRules,
} from "@/lib/model/recording-rules";
import type { RelayItem } from "@/lib/protocol/port";
import { pageItems } from "@/tests/support/page-items";
import { aRelayRow } from "@/tests/support/relay-row";
import { NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const ROOM = "7300000000000000001";
const NEXT = "7300000000000000002";
const RELAY = "r";

function readOf(item: RelayItem, enters: string | null = null): ReadItem {
  const messages = item.kind === "frame" ? [unreadable(RELAY, item)] : [];
  return { item, enters, now: null, messages };
}

/** One page and the database that it comes to. */
function start(changes: Partial<RecordingRules> = {}) {
  const database = temporaryDatabase();
  const rules = { ...DEFAULT_RULES, ...changes };
  const write = createBatchWriter({
    ...{ database, now: () => NOON, rules: () => rules, schema: 1 },
  });
  const send = (...items: RelayItem[]) =>
    write({
      relay: RELAY,
      tab: 1,
      origin: "live" as const,
      items: items.map((item) => readOf(item)),
    });
  const enter = (item: RelayItem, room: string) =>
    write({
      relay: RELAY,
      tab: 1,
      origin: "live" as const,
      items: [readOf(item, room)],
    });
  const relay = async () => {
    const row = await database.relays.get(RELAY);
    if (!row) throw new Error("no relay");
    return row;
  };
  const session = (room: string) => database.sessions.get({ room });
  return { ...pageItems(), database, rules, send, enter, relay, session };
}

test.each<[string, Partial<RecordingRules>]>([
  ["paused", { isPaused: true }],
  ["never", { never: ["otter"] }],
  ["notChosen", { scope: "chosen", chosen: ["wren"] }],
])(
  "a live that is not to be recorded (%s) leaves no row, and the relay says why",
  async (held, changes) => {
    const { database, send, open, frame, relay } = start(changes);
    expect(await send(open(ROOM), frame(), frame())).toBe(192);
    expect(await relay()).toMatchObject({ held, session: 0, rooms: {} });
    const kept = [database.sessions, database.undecoded, database.frames];
    for (const table of kept) expect(await table.count()).toBe(0);
  },
);

test("a chosen streamer is recorded, in whatever case the address is written", async () => {
  const { send, open, frame, page, relay, session } = start({
    ...{ scope: "chosen", chosen: ["otter"] },
  });
  page.handle = "Otter";
  await send(open(ROOM), frame());
  expect((await session(ROOM))?.undecodable).toBe(1);
  expect((await relay()).held).toBeNull();
});

test("a streamer whom nobody names yet is recorded, but is nobody who was chosen", async () => {
  for (const scope of ["all", "chosen"] as const) {
    const { page, send, enter, open, sent, frame, session } = start({ scope });
    page.handle = "";
    await send(open(""));
    await enter(sent(), ROOM);
    await send(frame());
    expect((await session(ROOM)) !== undefined).toBe(scope === "all");
  }
});

test("what the page told of the streamer goes before what the address names", async () => {
  const { send, open, frame, facts, relay, session } = start({
    never: ["wren"],
  });
  await send(facts(ROOM, "wren"), open(ROOM), frame());
  expect(await session(ROOM)).toBeUndefined();
  expect((await relay()).held).toBe("never");
});

test("a pause in the middle of a live is a gap, and the live goes on in the same session", async () => {
  const { database, rules, page, send, open, frame, relay, session } = start();
  await send(open(ROOM), frame());
  rules.isPaused = true;
  page.at += 1_000;
  await send(frame());
  expect(await relay()).toMatchObject({ held: "paused", session: 0 });
  rules.isPaused = false;
  page.at += 1_000;
  await send(frame());
  expect((await session(ROOM))?.undecodable).toBe(2);
  expect((await relay()).held).toBeNull();
  const rows = await database.coverage.toArray();
  expect(rows).toContainEqual({
    ...{ session: 1, from: NOON, to: NOON + 2_000, cause: "paused" },
  });
});

test("an erased live is held back until it is asked for again, then has a new session", async () => {
  const { database, send, open, frame, relay, session } = start();
  const commands = createSessionCommands(database, () => NOON);
  await send(open(ROOM), frame());
  const erased = await session(ROOM);
  await commands.deleteSession({ session: erased?.id ?? "" });
  await send(frame());
  expect((await relay()).held).toBe("erased");
  expect(await session(ROOM)).toBeUndefined();
  await commands.recordAgain({ relay: RELAY });
  expect((await relay()).held).toBeNull();
  await send(frame());
  const again = await session(ROOM);
  expect(again?.undecodable).toBe(1);
  expect(again?.number).not.toBe(erased?.number);
});

test("a page enters at most 30 new rooms in a minute", async () => {
  const { database, page, send, open, frame } = start();
  const rooms = Array.from({ length: 35 }, (_, index) => String(100 + index));
  await send(...rooms.flatMap((room) => [open(room), frame()]));
  expect(await database.sessions.count()).toBe(30);
  page.at += 59_999;
  await send(open("900"), frame());
  expect(await database.sessions.count()).toBe(30);
  page.at += 1;
  await send(open("901"), frame());
  expect(await database.sessions.count()).toBe(31);
});

test("a room that was entered before is no new one", async () => {
  const { send, open, frame, session } = start();
  const rooms = Array.from({ length: 29 }, (_, index) => String(100 + index));
  await send(open(ROOM), frame());
  await send(...rooms.flatMap((room) => [open(room), frame()]));
  await send(open("900"), open(ROOM), frame());
  expect((await session(ROOM))?.undecodable).toBe(2);
  expect(await session("900")).toBeUndefined();
});

test("an address that lags behind a slide does not name the new live", async () => {
  const { page, send, open, frame, session } = start();
  await send(open(ROOM), frame());
  page.at += 60_000;
  await send(open(NEXT), frame());
  expect((await session(NEXT))?.streamer.handle).toBe("");
  page.handle = "wren";
  page.at += 300;
  await send(frame());
  expect(await session(NEXT)).toMatchObject({
    streamer: { handle: "wren" },
    url: "https://www.tiktok.com/@wren/live",
  });
  expect((await session(ROOM))?.streamer.handle).toBe("otter");
});

test("an address that stays the same is the new live's after five seconds", async () => {
  const { page, send, open, frame, session } = start();
  await send(open(ROOM), frame());
  page.at += 60_000;
  await send(open(NEXT));
  page.at += 4_999;
  await send(frame());
  expect((await session(NEXT))?.streamer.handle).toBe("");
  page.at += 1;
  await send(frame());
  expect((await session(NEXT))?.streamer.handle).toBe("otter");
});

test("a page that was told of a loss of its own has a gap in its live", async () => {
  const { database, page, send, open, frame, item } = start();
  await send(open(ROOM), frame());
  page.at += 5_000;
  const lost = { socket: 0, size: 0, cause: "update" } as const;
  await send(item({ kind: "dropped", ...lost }), frame());
  expect(await database.coverage.toArray()).toContainEqual({
    ...{ session: 1, from: NOON, to: NOON + 5_000, cause: "update" },
  });
});

test("the flight recorder keeps the frames of the live, unless it is to keep nothing", async () => {
  for (const [recorderMegabytes, rows] of [
    [500, 1],
    [0, 0],
  ] as const) {
    const { database, send, open, frame, session } = start({
      recorderMegabytes,
    });
    await send(open(ROOM), frame(), frame());
    expect(await database.frames.count()).toBe(rows);
    expect(((await session(ROOM))?.framesBytes ?? 0) > 0).toBe(rows === 1);
  }
});

test("a batch may need the page's own room, those it names, and those its sockets ask for", () => {
  const { open, sent, item } = pageItems();
  const relay = aRelayRow({
    ...{ session: 4, rooms: { "1": 4, "2": 5, "3": 6 } },
    sockets: {
      1: { room: "6", isPreview: true, isEntered: false, address: "" },
    },
  });
  const answer = item({
    ...{ kind: "response", path: "/", room: "0", bytes: new Uint8Array() },
  });
  const entry = readOf(sent(), "8");
  const named = readOf(pageItems().frame());
  const messages = ["2", "9"].flatMap((room) =>
    named.messages.map((message) => ({ ...message, room })),
  );
  const items = [readOf(open("7")), entry, readOf(answer)];
  expect(roomsOf(relay, [...items, { ...named, messages }])).toEqual([
    "1",
    "7",
    "8",
    "2",
    "6",
  ]);
});

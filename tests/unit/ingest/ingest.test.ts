import { expect, test } from "vitest";

import { createIngest } from "@/lib/ingest/ingest";
import { retireAll, retireSilent, retireTab } from "@/lib/ingest/retire";
import { createSessionCommands } from "@/lib/ingest/session-commands";
import type { RelayItem } from "@/lib/protocol/port";
import { deleteOrphans } from "@/lib/store/delete-session";

import {
  findRecordings,
  readRecording,
  relayItems,
} from "../../support/recording";
import { sessionSnapshot } from "../../support/session-snapshot";
import { temporaryDatabase } from "../../support/temporary-database";

const NOW = 1_790_000_000_000;
const file = findRecordings().find((name) => name.includes("web.ndjson")) ?? "";
const recording = readRecording(file);
const { roomId: ROOM } = recording.page;
const items = relayItems(recording, NOW);

function start() {
  const database = temporaryDatabase();
  const ingest = createIngest({ database, now: () => NOW });
  const send = (batch: RelayItem[], relay = "relay", tab = 1) =>
    ingest({ kind: "batch", relay, items: batch }, tab);
  const session = async () => {
    const row = await database.sessions.get({ room: ROOM });
    if (!row) throw new Error("no session");
    return row;
  };
  return { database, send, session };
}

function aFrame(number: number, bytes: Uint8Array): RelayItem {
  return {
    kind: "frame",
    socket: 1,
    number,
    bytes,
    receivedAt: NOW,
    handle: "host",
  };
}

test("what a relay sends again is acknowledged and counted once", async () => {
  const { send, session } = start();
  await send(items);
  const before = await session();
  expect(await send(items)).toBe(items.length);
  expect(await session()).toEqual(before);
});

test("a second tab's frames are repeats, not events", async () => {
  const { database, send, session } = start();
  await send(items);
  const before = await sessionSnapshot(database, ROOM);
  await send(items, "other", 2);
  expect(await sessionSnapshot(database, ROOM)).toEqual(before);
  const { duplicates, messages } = await session();
  expect(duplicates).toBe(messages / 2);
});

test("frames that cannot be read are kept, counted, and harm no other", async () => {
  const { database, send, session } = start();
  const clean = start();
  await clean.send(items);
  const [opening, ...frames] = items;
  if (!opening) throw new Error("no opening");
  const random = Uint8Array.from(
    { length: 500 },
    (_, index) => (index * 97) % 256,
  );
  const gzip = new Uint8Array([
    0x3a, 3, 109, 115, 103, 0x42, 4, 0x1f, 0x8b, 0, 0,
  ]);
  const malformed = [random, random, gzip, new Uint8Array([0x42])];
  await send([
    opening,
    ...malformed.map((bytes, index) => aFrame(index + 2, bytes)),
    ...frames.map((item) => ({ ...item, number: item.number + 4 })),
  ]);
  expect((await session()).undecodable).toBe(4);
  const kept = await database.undecoded
    .filter(({ reason }) => reason === "undecodable")
    .toArray();
  expect(kept.map(({ size }) => size)).toEqual([500, 500, 11, 1]);
  expect(await sessionSnapshot(database, ROOM)).toEqual(
    await sessionSnapshot(clean.database, ROOM),
  );
});

test("messages that name a room the page did not enter are counted, not stored", async () => {
  const { database, send } = start();
  const [opening, ...frames] = items;
  if (opening?.kind !== "opened") throw new Error("no opening");
  await send([{ ...opening, room: "7000000000000000009" }, ...frames]);
  const session = await database.sessions.get({ room: "7000000000000000009" });
  expect(session?.otherRooms).toBe(240);
  expect(session?.tallies.comments).toBe(0);
});

test("a page that slides to another live leaves the first and opens a second", async () => {
  const { database, send, session } = start();
  await send(items.slice(0, 20));
  const [opening] = items;
  if (opening?.kind !== "opened") throw new Error("no opening");
  await send([
    { ...opening, socket: 2, room: "7000000000000000009", number: 21 },
  ]);
  expect((await session()).status).toBe("interrupted");
  const next = await database.sessions.get({ room: "7000000000000000009" });
  expect(next?.status).toBe("live");
});

test("a session that the user ended records nothing until it is resumed", async () => {
  const { database, send, session } = start();
  const commands = createSessionCommands(database, () => NOW);
  await send(items.slice(0, 100));
  const { id, messages } = await session();
  await commands.pauseSession({ session: id });
  expect(await send(items.slice(100, 120))).toBe(120);
  expect((await session()).messages).toBe(messages);
  await commands.resumeSession({ session: id });
  await send(items.slice(120));
  expect((await session()).messages).toBeGreaterThan(messages);
});

test("an erased session leaves no row, and its live is not recorded again", async () => {
  const { database, send, session } = start();
  const commands = createSessionCommands(database, () => NOW);
  await send(items.slice(0, 100));
  await commands.deleteSession({ session: (await session()).id });
  expect(await send(items.slice(100))).toBe(items.length);
  const counts = await Promise.all(
    [
      "sessions",
      "events",
      "people",
      "minutes",
      "gifts",
      "streaks",
      "coverage",
      "undecoded",
    ].map((name) => database.table(name).count()),
  );
  expect(counts).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test("what a stop left of an erased session is erased at the next start", async () => {
  const { database, send, session } = start();
  await send(items);
  await database.sessions.delete((await session()).number);
  await deleteOrphans(database);
  expect(await database.events.count()).toBe(0);
  expect(await database.people.count()).toBe(0);
});

test("a live that nothing comes from is interrupted, and goes on when something comes", async () => {
  const { database, send, session } = start();
  await send(items.slice(0, 100));
  const { lastFrameAt } = await session();
  await retireSilent(database, lastFrameAt + 60_000);
  expect((await session()).status).toBe("live");
  await retireSilent(database, lastFrameAt + 100_000);
  expect((await session()).status).toBe("interrupted");
  await send(items.slice(100));
  expect((await session()).status).toBe("live");
});

test("closing a tab interrupts its live unless another tab shows it", async () => {
  const { database, send, session } = start();
  await send(items.slice(0, 50), "left", 1);
  await send(items.slice(0, 50), "right", 2);
  await retireTab(database, 1);
  expect((await session()).status).toBe("live");
  await retireTab(database, 2);
  expect((await session()).status).toBe("interrupted");
});

test("after the browser ended nothing is live", async () => {
  const { database, send, session } = start();
  await send(items.slice(0, 50));
  await retireAll(database);
  expect((await session()).status).toBe("interrupted");
});

test("what comes before TikTok's clock is known has the first time that it tells, in any batching", async () => {
  const introAt = async (sizes: number[]) => {
    const { database, send } = start();
    let from = 0;
    for (const size of [...sizes, items.length]) {
      await send(items.slice(from, from + size));
      from += size;
    }
    const intro = await database.events
      .filter(({ kind }) => kind === "notice")
      .first();
    return intro?.at;
  };
  const first = 1_697_113_542_133;
  expect(await introAt([])).toBe(first);
  expect(await introAt([2])).toBe(first);
  expect(await introAt([2, 1, 1, 50])).toBe(first);
});

test("plumbing is counted by name, and its bytes are not kept", async () => {
  const { database } = start();
  const ingest = createIngest({ database, now: () => NOW });
  const firstPage =
    findRecordings().find((name) => name.includes("first-page-2026")) ?? "";
  const batch = relayItems(readRecording(firstPage), NOW);
  await ingest({ kind: "batch", relay: "relay", items: batch }, 1);
  const [session] = await database.sessions.toArray();
  expect(session?.plumbing).toEqual({
    WebcastGiftDynamicRestrictionMessage: 1,
    WebcastGiftPanelUpdateMessage: 1,
    WebcastLinkMicLayoutStateMessage: 1,
    WebcastUpdateShareRevenueNoticeMessage: 1,
  });
  expect(session?.unknownMethods).toEqual({});
  expect(await database.undecoded.count()).toBe(0);
});

const OTHER = "7000000000000000009";
const page = (roomId: string, id: string) =>
  JSON.stringify({
    LiveRoom: {
      liveRoomUserInfo: {
        user: { id, uniqueId: "host", nickname: "Host", roomId },
        liveRoom: { status: 2, title: "Title" },
      },
    },
  });

test("what the page tells after a reload is taken over into the session that stands", async () => {
  const { send, session } = start();
  await send(items.slice(0, 20), "before");
  const facts: RelayItem = {
    ...{ kind: "facts", path: "SIGI_STATE", text: page(ROOM, "99") },
    ...{ number: 1, receivedAt: NOW, handle: "host" },
  };
  const again = items
    .slice(0, 20)
    .map((item) => ({ ...item, number: item.number + 1 }));
  await send([facts, ...again], "after");
  expect(await session()).toMatchObject({
    title: "Title",
    streamer: { id: "99", nickname: "Host" },
  });
});

test("the old socket that closes late does not take the page back to its room", async () => {
  const { database, send } = start();
  const [opening] = items;
  if (opening?.kind !== "opened") throw new Error("no opening");
  await send(items.slice(0, 20));
  await send([{ ...opening, socket: 2, room: OTHER, number: 21 }]);
  await send([
    { kind: "closed", socket: 1, number: 22, receivedAt: NOW, handle: "host" },
  ]);
  const next = await database.sessions.get({ room: OTHER });
  expect(next?.status).toBe("live");
  const relay = await database.relays.get("relay");
  expect(relay?.session).toBe(next?.number);
});

test("a tab's socket that closes leaves no gap while another tab is in the live", async () => {
  const { send, session } = start();
  await send(items.slice(0, 20), "left", 1);
  await send(items.slice(0, 20), "right", 2);
  await send(
    [
      {
        kind: "closed",
        socket: 1,
        number: 21,
        receivedAt: NOW,
        handle: "host",
      },
    ],
    "left",
    1,
  );
  expect((await session()).covered?.cause).toBeNull();
});

test("a time that TikTok cannot mean does not carry the session's clock away", async () => {
  const { send, session } = start();
  await send(items.map((item) => ({ ...item, receivedAt: 1_690_000_000_000 })));
  expect((await session()).lastAt).toBeNull();
});

import fc from "fast-check";
import { expect, test } from "vitest";

import { DEFAULT_RULES } from "@/lib/model/recording-rules";
import { createBatchWriter } from "@/lib/ingest/batch-writer";
import { rebuild } from "@/lib/ingest/rebuild";
import type { ReadItem, ReadMessage } from "@/lib/ingest/read-item";
import { readItem } from "@/lib/ingest/read-item";
import { DECODER } from "@/lib/normalize";
import type { EventDraft, Reading } from "@/lib/model/reading";
import type { LivetapDatabase } from "@/lib/store/database";

import {
  findRecordings,
  readRecording,
  relayItems,
} from "../../support/recording";
import { sessionSnapshot } from "../../support/session-snapshot";
import { temporaryDatabase } from "../../support/temporary-database";

const ROOM = "7000000000000000001";
const NOW = 1_790_000_000_000;
const LIVE_AT = 1_780_000_000_000;

/** Plays messages as one relay after the other, so many to a batch, as if the worker died in between. */
async function play(
  messages: readonly ReadMessage[],
  room: string,
  batchSizes: readonly number[],
): Promise<LivetapDatabase> {
  const database = temporaryDatabase();
  let from = 0;
  for (let index = 0; from < messages.length; index += 1) {
    const size = batchSizes[index % batchSizes.length] ?? 1;
    const write = createBatchWriter({
      database,
      now: () => NOW,
      rules: () => DEFAULT_RULES,
      schema: DECODER.schema,
    });
    await write({
      relay: `relay-${String(index % 3)}-${String(index)}`,
      tab: 1,
      origin: "live",
      items: [
        pageFacts(room),
        opening(room),
        ...messages.slice(from, from + size).map(carried),
      ],
    });
    from += size;
  }
  return database;
}

/** Without it the first introduction would name the streamer, and the order would matter. */
function pageFacts(roomId: string): ReadItem {
  const user = { id: "99", uniqueId: "host", nickname: "Host", roomId };
  const info = { user, liveRoom: { status: 2 } };
  return {
    item: {
      ...{ kind: "facts", number: 1, receivedAt: NOW, handle: "host" },
      path: "SIGI_STATE",
      text: JSON.stringify({ LiveRoom: { liveRoomUserInfo: info } }),
    },
    ...{ enters: null, now: null, messages: [] },
  };
}

function opening(room: string): ReadItem {
  return {
    item: {
      ...{ kind: "opened", number: 2, receivedAt: NOW, handle: "host" },
      ...{
        socket: 1,
        host: "webcast-ws.tiktok.com",
        path: "/webcast/im/",
        room,
      },
    },
    ...{ enters: null, now: null, messages: [] },
  };
}

function carried(message: ReadMessage, index: number): ReadItem {
  return {
    item: {
      ...{ kind: "frame", number: index + 3, receivedAt: NOW, handle: "host" },
      ...{ socket: 1, bytes: new Uint8Array() },
    },
    ...{ enters: null, now: LIVE_AT, messages: [message] },
  };
}

function message(method: string, id: number, reading: Reading): ReadMessage {
  const messageId = String(id);
  return {
    ...{ id: `${method}:${messageId}`, messageId, method, room: ROOM },
    ...{ isHistory: false, normalized: { kind: "reading", reading } },
    ...{ payload: new Uint8Array(), index: 0 },
  };
}

async function rebuildRoom(database: LivetapDatabase, room: string) {
  const session = await database.sessions.get({ room });
  if (session) await rebuild(database, session);
}

/** The same messages in another order, some of them twice or as backlog as well. */
function disorder(messages: readonly ReadMessage[]) {
  const copies = fc.array(
    fc.record({
      index: fc.nat({ max: Math.max(0, messages.length - 1) }),
      isHistory: fc.boolean(),
    }),
    { maxLength: 20 },
  );
  return copies.chain((picked) => {
    const repeated = picked.flatMap(({ index, isHistory }) => {
      const copy = messages[index];
      return copy ? [{ ...copy, isHistory: copy.isHistory || isHistory }] : [];
    });
    const all = [...messages, ...repeated];
    return fc.record({
      order: fc.shuffledSubarray(all, {
        minLength: all.length,
        maxLength: all.length,
      }),
      batchSizes: fc.array(fc.integer({ min: 1, max: 40 }), {
        minLength: 1,
        maxLength: 5,
      }),
    });
  });
}

const person = fc
  .record({ number: fc.integer({ min: 1, max: 6 }), name: fc.nat(2) })
  .map(({ number, name }) => ({
    id: String(number),
    handle: name === 0 ? "" : `person${String(number)}`,
    nickname: `Person ${String(number)}.${String(name)}`,
  }));
const traits = fc.record(
  {
    isModerator: fc.boolean(),
    isFollower: fc.boolean(),
    isMasked: fc.boolean(),
    gifterLevel: fc.nat(30),
    topGifterRank: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: [] },
);
const ROSE = { id: "5655", name: "Rose", price: 1, type: 1 };
const LION = { id: "6369", name: "Lion", price: 29_999, type: 2 };

const gift: fc.Arbitrary<EventDraft> = fc
  .record({
    giftId: fc.constantFrom(ROSE.id, LION.id),
    isDescribed: fc.boolean(),
    runningCount: fc.integer({ min: 1, max: 12 }),
    group: fc.constantFrom("0", "1780000000001", "1780000000002"),
    isEnd: fc.boolean(),
    fanTickets: fc.integer({ min: 0, max: 3 }),
    to: fc.constantFrom("1", "99"),
  })
  .map(({ isDescribed, ...fields }) => ({
    kind: "gift",
    ...fields,
    // Gifts that come once have no streak id, whether they are described or not.
    group: fields.giftId === LION.id ? "0" : fields.group,
    ...(isDescribed && {
      details: fields.giftId === LION.id ? LION : ROSE,
    }),
  }));

const draft: fc.Arbitrary<EventDraft> = fc.oneof(
  { weight: 4, arbitrary: gift },
  fc.constant<EventDraft>({ kind: "comment", text: "hello" }),
  fc
    .record({
      messages: fc.array(fc.integer({ min: 1, max: 60 }).map(String), {
        maxLength: 2,
      }),
      persons: fc.array(fc.integer({ min: 1, max: 6 }).map(String), {
        maxLength: 1,
      }),
    })
    .map((taken): EventDraft => ({ kind: "delete", ...taken })),
  fc
    .record({ count: fc.nat(15), reportedTotal: fc.nat(5_000) })
    .map((like): EventDraft => ({ kind: "like", ...like })),
  fc
    .record({ what: fc.constantFrom("own", "gifted"), count: fc.nat(3) })
    .map((told): EventDraft => ({ kind: "subscribe", ...told })),
  fc.constantFrom<EventDraft>(
    { kind: "join" },
    { kind: "follow", followers: 7 },
    { kind: "share" },
  ),
  fc
    .record({ now: fc.nat(100), entries: fc.nat(1_000) })
    .map((viewers): EventDraft => ({ kind: "viewers", top: [], ...viewers })),
);

/** The gift panel tells the rose's price, and not its name. */
function panelUpdate(id: number): ReadMessage {
  const { messageId, room, ...told } = message("GiftPanelUpdateMessage", id, {
    ...{ messageId: String(id), room: ROOM, createdAt: null },
    draft: { kind: "join" },
  });
  const prices = [{ id: ROSE.id, price: 2 }];
  return {
    ...{ ...told, messageId, room },
    normalized: { kind: "plumbing", messageId, room, prices },
  };
}

const live = fc
  .array(
    fc.record({
      draft,
      user: person,
      traits,
      second: fc.integer({ min: 0, max: 400 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((entries) =>
    entries.map(({ draft: drafted, user, traits: told, second }, index) =>
      message("ChatMessage", index + 1, {
        ...{ messageId: String(index + 1), room: ROOM },
        createdAt: LIVE_AT + second * 1_000,
        ...(drafted.kind !== "viewers" &&
          drafted.kind !== "delete" && { user }),
        ...(Object.keys(told).length > 0 && { traits: told }),
        draft: drafted,
      }),
    ),
  )
  .map((messages) => [...messages, panelUpdate(1_000)]);

test("a generated live comes to the same in any order, batching and repetition", async () => {
  await fc.assert(
    fc.asyncProperty(
      live.chain((messages) =>
        disorder(messages).map((other) => ({ messages, ...other })),
      ),
      async ({ messages, order, batchSizes }) => {
        const straight = await play(messages, ROOM, [1_000]);
        const shuffled = await play(order, ROOM, batchSizes);
        const expected = await sessionSnapshot(straight, ROOM);
        expect(await sessionSnapshot(shuffled, ROOM)).toEqual(expected);
        await rebuildRoom(shuffled, ROOM);
        expect(await sessionSnapshot(shuffled, ROOM)).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test.each(findRecordings())(
  "%s comes to the same in any order, batching and repetition",
  async (file) => {
    const recording = readRecording(file);
    const { roomId } = recording.page;
    const read = await Promise.all(
      relayItems(recording).map((item) => readItem("relay", item, DECODER)),
    );
    const messages = read.flatMap((item) =>
      item.messages.map((one) => ({ ...one, payload: new Uint8Array() })),
    );
    const straight = await sessionSnapshot(
      await play(messages, roomId, [50]),
      roomId,
    );
    await fc.assert(
      fc.asyncProperty(disorder(messages), async ({ order, batchSizes }) => {
        const shuffled = await play(
          order,
          roomId,
          batchSizes.map((size) => size * 3),
        );
        expect(await sessionSnapshot(shuffled, roomId)).toEqual(straight);
        await rebuildRoom(shuffled, roomId);
        expect(await sessionSnapshot(shuffled, roomId)).toEqual(straight);
      }),
      { numRuns: 4 },
    );
  },
  60_000,
);

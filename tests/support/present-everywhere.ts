import { gzipSync } from "node:zlib";

import { createIngest } from "@/lib/ingest/ingest";
import { rebuild } from "@/lib/ingest/rebuild";
import { newRule } from "@/lib/model/alerts/rule";
import { ALERT_STATE, newAlertState } from "@/lib/model/alerts/state";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow } from "@/lib/store/rows";

import { syntheticLive } from "../replay/synthetic";
import { replaceOwn } from "@/lib/upkeep/own-lists";

import { encoded } from "./encoded";
import { everyKind } from "./every-kind";
import { ownLists } from "./own-lists";
import { type Recording, relayItems } from "./recording";
import { aRelayRow } from "./relay-row";
import { aComment, aGift, aRow, aSessionRow, NOON } from "./session-rows";
import { temporaryDatabase } from "./temporary-database";

export const RECEIVED_AT = 1_790_000_000_000;

/** Somebody invented who turns up in every place that somebody can turn up in. */
export const OTTO = {
  id: "7099887766554433221",
  handle: "otto.vanderwelle",
  nickname: "Otto van der Welle",
};
const OLD_NAME = "Ottokar Sturmwind";
const SIDE_NAME = "Otto in the battle";
export const SOUGHT = {
  id: OTTO.id,
  names: [OTTO.handle, OTTO.nickname, OLD_NAME, SIDE_NAME, "vanderwelle"],
};

/** Two sessions: every kind of event with Otto in it, and an invented live in which he is the most active. */
export async function presentEverywhere(): Promise<LivetapDatabase> {
  const database = temporaryDatabase();
  await everyKindSession(database);
  await playLive(database);
  await keepBesides(database);
  return database;
}

/** The session in which every kind of event stands. */
async function everyKindSession(database: LivetapDatabase): Promise<void> {
  const events = [...ottosEvents(), ...aboutOtto()];
  const session = aSessionRow({
    title: `Painting with ${OTTO.nickname}`,
    note: `@${OTTO.handle} asked for the colours`,
    tags: [OTTO.nickname],
    status: "ended",
    nextRow: events.length + 1,
  });
  await database.sessions.put(session);
  await database.events.bulkPut(events);
  await rebuild(database, session);
  await database.people.where({ person: OTTO.id }).modify((row) => {
    row.avatar = "https://p16.tiktokcdn.com/otto.webp";
  });
}

function ottosEvents(): EventRow[] {
  const text = JSON.stringify(everyKind)
    .replaceAll(
      '"id":"12","handle":"otter.12","nickname":"Otter 12"',
      userJson(),
    )
    .replaceAll(
      '"id":"12","nickname":"Otter"',
      `"id":"${OTTO.id}","nickname":"${SIDE_NAME}"`,
    )
    .replaceAll('"to":"12"', `"to":"${OTTO.id}"`)
    .replaceAll('"persons":["2"]', `"persons":["${OTTO.id}"]`)
    .replaceAll(
      '{"id":"2","score":900}',
      `{"id":"${OTTO.id}","nickname":"${SIDE_NAME}","score":900}`,
    );
  return JSON.parse(text) as EventRow[]; // our own rows
}

function userJson(): string {
  return JSON.stringify(OTTO).slice(1, -1);
}

function aboutOtto(): EventRow[] {
  const from = everyKind.length;
  const streak = (row: number, runningCount: number, isEnd: boolean) =>
    aGift(from + row, NOON + 50_000 + row, {
      ...{ user: OTTO, runningCount, count: 1 },
      streak: {
        id: `${OTTO.id}-5655-7654321`,
        status: isEnd ? "end" : runningCount === 1 ? "start" : "continue",
        total: runningCount,
      },
      traits: { teamLevel: 7, isModerator: true },
    });
  return [
    ...[streak(1, 1, false), streak(2, 2, false), streak(3, 3, true)],
    aComment(from + 4, NOON + 60_000, { text: `hello @${OTTO.handle}!` }),
    aComment(from + 5, NOON + 60_001, { text: `${OLD_NAME} was here` }),
    aComment(from + 6, NOON + 60_002, {
      ...{ user: { ...OTTO, nickname: OLD_NAME }, text: "I, Ottokar" },
      emotes: [{ id: "77", index: 2 }],
    }),
    aComment(from + 7, NOON + 60_003, {
      text: `well, ${SIDE_NAME.toUpperCase()}`,
    }),
    {
      ...aRow(from + 8, "RoomMessage", NOON + 61_000),
      ...{ kind: "notice", what: "room", text: `Thanks to ${OTTO.nickname}.` },
    },
    {
      ...aRow(from + 9, "SubNotifyMessage", NOON + 62_000),
      ...{ kind: "subscribe", what: "own", user: OTTO },
    },
    {
      ...aRow(from + 10, "SubNotifyMessage", NOON + 62_900),
      ...{ kind: "subscribe", what: "own", user: OTTO },
    },
  ];
}

/** The invented live as it came over the wire, with everybody's favourite giver being Otto, raw frames kept. */
async function playLive(database: LivetapDatabase): Promise<void> {
  const { recording } = syntheticLive({
    ...{ minutes: 2, seed: 3, startedAt: RECEIVED_AT },
  });
  const lines = [...recording.lines()];
  const ingest = createIngest({ database, now: () => RECEIVED_AT });
  const played: Recording = { ...recording, name: "live", lines };
  const items = relayItems(played, RECEIVED_AT);
  const own = ottosFrame(recording.page.roomId);
  const at = items.length;
  for (const [index, bytes] of own.entries())
    items.push({
      ...{ number: at + 1 + index, receivedAt: RECEIVED_AT + 1, handle: "" },
      ...{ kind: "frame", socket: 1, bytes },
    });
  for (let from = 0; from < items.length; from += 64)
    await ingest(
      { kind: "batch", relay: "relay", items: items.slice(from, from + 64) },
      1,
    );
}

/** One frame packed, one plain, one that cannot be read. */
export function ottosFrame(room: string): Uint8Array[] {
  const user = {
    ...{ id: OTTO.id, nickname: OTTO.nickname, displayId: OTTO.handle },
  };
  const common = (msgId: string) => ({
    ...{ method: "", msgId, roomId: room, createTime: String(RECEIVED_AT) },
  });
  const chat = (msgId: string, text: string) => ({
    ...{ method: "WebcastChatMessage", msgId },
    payload: encoded("ChatMessage", {
      ...{ common: common(msgId), user, content: text },
    }),
  });
  const unknown = (msgId: string) => ({
    ...{ method: "WebcastBrandNewMessage", msgId },
    payload: encoded("ChatMessage", {
      ...{ common: common(msgId), user, content: OLD_NAME },
    }),
  });
  const others = {
    ...{ method: "WebcastChatMessage", msgId: "7411111111111111111" },
    payload: encoded("ChatMessage", {
      common: common("7411111111111111111"),
      user: {
        id: "7100000000000000777",
        nickname: "Heron",
        displayId: "heron",
      },
      content: `and @${OTTO.handle}?`,
    }),
  };
  const result = (messages: object[]) => encoded("FetchResult", { messages });
  const push = (payload: Uint8Array) =>
    encoded("PushFrame", { payloadType: "msg", payload });
  const first = [chat("7411111111111111112", "me again"), others];
  const second = [
    unknown("7411111111111111113"),
    chat("7411111111111111114", "x"),
  ];
  return [
    push(gzipSync(result(first))),
    push(result(second)),
    push(
      Buffer.concat([
        Buffer.from([0xff]),
        result([unknown("7411111111111111115")]),
      ]),
    ),
  ];
}

/** What no message told: notes, search words, facts of pages, marks. */
async function keepBesides(database: LivetapDatabase): Promise<void> {
  const { marks, persons, relays, search, searched } = database;
  await persons.bulkPut([
    { person: OTTO.id, note: "nice", tags: ["regular"], changedAt: 1 },
    { person: "5", note: `friend of ${OTTO.nickname}`, tags: [], changedAt: 1 },
  ]);
  await relays.put(
    aRelayRow({
      ...{ relay: "relay-of-old", leftHandle: OTTO.handle },
      facts: [
        {
          ...{ room: "1", isLive: false, hasEnded: true, title: "Otto" },
          streamer: { ...OTTO, bio: `I am ${OTTO.nickname}` },
        },
      ],
    }),
  );
  for (const session of [1, 2]) {
    await replaceOwn(database, session, ownLists(String(session), OTTO));
    await keepAlerts(database, session);
    await search.put({
      ...{ word: "vanderwelle", session, part: 0 },
      packed: Uint8Array.of(1),
    });
    await searched.put({ session, version: 1, row: 10, mends: 0, parts: [] });
  }
  await marks.put({
    ...{ id: "0000006d-0000-4000-8000-000000000001", session: 2 },
    ...{ at: NOON + 500_000, madeAt: NOON, note: `${OTTO.nickname} waved` },
  });
}

/** A streak that was told of, and an alert that is to be read and to be raised. */
async function keepAlerts(
  { alerts, alerting }: LivetapDatabase,
  session: number,
): Promise<void> {
  const line = `${OTTO.id}-5655-7654321`;
  const id = `gift ${line}`;
  const rule = newRule("gift", "gift");
  const told = { title: OTTO.nickname, text: "a whale" };
  const words = { ...told, spoken: "", language: "", same: "" };
  const pending = [{ id, at: NOON, madeAt: NOON, rule, line, words }];
  await alerts.put({ session, line, rule: "gift", at: NOON });
  await alerting.put({
    ...{ session, version: ALERT_STATE, pending },
    state: {
      ...{ ...newAlertState(1), told: [id, "gift another"] },
      open: [[line, 1, NOON]],
    },
    lately: [{ id, at: NOON, ...told }],
  });
}

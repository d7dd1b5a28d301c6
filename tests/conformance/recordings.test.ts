import { expect, test } from "vitest";

import { createIngest } from "@/lib/ingest/ingest";
import type { EventRow } from "@/lib/store/rows";
import { totalsOf } from "@/lib/model/tallies";
import { shortMethod } from "@/lib/normalize";

import {
  findRecordings,
  readExpected,
  readRecording,
  relayItems,
} from "../support/recording";
import { temporaryDatabase } from "../support/temporary-database";

const recordings = findRecordings();

async function play(file: string) {
  const recording = readRecording(file);
  const database = temporaryDatabase();
  const ingest = createIngest({ database, now: () => 1_790_000_000_000 });
  const items = relayItems(recording);
  for (let from = 0; from < items.length; from += 64)
    await ingest(
      { kind: "batch", relay: "relay", items: items.slice(from, from + 64) },
      1,
    );
  const session = await database.sessions.get({ room: recording.page.roomId });
  if (!session) throw new Error("no session was made");
  const events = await database.events
    .where("[session+row]")
    .between([session.number], [session.number, []])
    .toArray();
  return { recording, session, events, database };
}

test.each(recordings)("%s comes to the expected figures", async (file) => {
  const { recording, session, events } = await play(file);
  const expected = JSON.parse(readExpected(file, "json")) as {
    rooms: Record<string, Record<string, number | null>>;
    duplicates: { count: number };
  };
  const room = expected.rooms[recording.page.roomId];
  const totals = totalsOf(session.tallies, session.streamer.id);
  const gifts = events.filter((event) => event.kind === "gift");
  expect({
    comments: totals.comments,
    historyComments: totals.commentsBacklog,
    joins: totals.joins,
    follows: totals.follows,
    shares: totals.shares,
    likeCountSum: totals.likesObserved,
    likeTotalMax: totals.likesReported,
    viewersLast: totals.viewersLast,
    viewersMax: totals.viewersPeak,
    totalUserMax: totals.entries,
    gifts: totals.gifts,
    diamonds: totals.diamonds,
    giftsObservedOnly: totals.gifts - totals.giftsBefore,
    diamondsObservedOnly: totals.diamonds - totals.diamondsBefore,
    giftRuns: new Set(gifts.map(({ streak }) => streak.id)).size,
    duplicates: session.duplicates,
  }).toEqual({
    comments: room?.comments,
    historyComments: room?.historyComments,
    joins: room?.joins,
    follows: room?.follows,
    shares: room?.shares,
    likeCountSum: room?.likeCountSum,
    likeTotalMax: room?.likeTotalMax,
    viewersLast: room?.viewersLast,
    viewersMax: room?.viewersMax,
    totalUserMax: room?.totalUserMax,
    gifts: room?.gifts ?? 0,
    diamonds: room?.diamonds ?? 0,
    giftsObservedOnly: room?.giftsObservedOnly ?? 0,
    diamondsObservedOnly: room?.diamondsObservedOnly ?? 0,
    giftRuns: room?.giftRuns ?? 0,
    duplicates: expected.duplicates.count,
  });
});

interface ExpectedMessage {
  method: string;
  msgId: string;
  wrapperMsgId: string;
  roomId: string;
  createTime: string;
  history?: boolean;
  user?: { id: string; handle: string; nickname: string };
  data?: Record<string, unknown>;
}

/** What an event says, in the words of the expected lines. */
function mainFields(event: EventRow): Record<string, unknown> {
  switch (event.kind) {
    case "comment":
      return {
        content: event.text,
        language: event.language ?? "",
        emotes: event.emotes?.length ?? 0,
      };
    case "gift":
      return {
        giftId: event.giftId,
        name: event.name,
        diamondCount: event.price,
        repeatCount: event.runningCount,
      };
    case "like":
      return { count: event.count, total: String(event.reportedTotal) };
    case "join":
      return { action: 1, clientEnterSource: event.source ?? "" };
    case "follow":
      return { action: "1", followCount: String(event.followers ?? 0) };
    case "share":
      return { shareTarget: event.target ?? "" };
    case "viewers":
      return { viewers: String(event.now), totalUser: String(event.entries) };
    case "control":
      return { tips: event.text ?? "" };
    case "notice":
      return { content: event.text, language: event.language ?? "" };
  }
}

const CORE = new Set([
  ...["ChatMessage", "GiftMessage", "LikeMessage", "MemberMessage"],
  ...["SocialMessage", "RoomUserSeqMessage", "ControlMessage"],
  "LiveIntroMessage",
]);

test.each(recordings)("%s comes to the expected events", async (file) => {
  const { recording, events } = await play(file);
  const lines = readExpected(file, "ndjson")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ExpectedMessage)
    .filter(
      ({ method, roomId }) =>
        CORE.has(shortMethod(method)) &&
        [recording.page.roomId, "0"].includes(roomId),
    );
  const byId = new Map(events.map((event) => [event.id, event]));
  expect(events).toHaveLength(lines.length);
  for (const line of lines) {
    const event = byId.get(`${shortMethod(line.method)}:${line.wrapperMsgId}`);
    if (!event) throw new Error(`no event for ${line.method} ${line.msgId}`);
    const time = Number(line.createTime);
    if (time > 0) expect(event.at).toBe(time < 1e11 ? time * 1000 : time);
    expect(event.user ?? null).toEqual(line.user ?? null);
    expect(event.history ?? false).toBe(line.history ?? false);
    expect(line.data).toMatchObject(mainFields(event));
  }
});

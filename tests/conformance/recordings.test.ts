import { expect, test } from "vitest";

import { createIngest } from "@/lib/ingest/ingest";
import { totalsOf } from "@/lib/model/tallies";
import { shortMethod } from "@/lib/normalize";

import { comparedMessages } from "../support/expected";
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

test.each(recordings)("%s comes to the expected events", async (file) => {
  const { recording, events } = await play(file);
  const room = recording.page.roomId;
  const byId = new Map(events.map((event) => [event.id, event]));
  const wanted = (await comparedMessages(file)).flatMap(
    ({ expected, message, normalized }) =>
      normalized.kind === "reading" &&
      [room, "0"].includes(normalized.reading.room)
        ? [{ expected, message, reading: normalized.reading }]
        : [],
  );
  expect(events.length).toBeGreaterThan(0);
  for (const { expected, message, reading } of wanted) {
    if (message.id === "0") continue;
    const id = `${shortMethod(message.method)}:${message.id}`;
    const event = byId.get(id);
    if (!event) throw new Error(`no event ${id}`);
    const time = Number(expected.createTime);
    if (time > 0) expect(event.at).toBe(time < 1e11 ? time * 1000 : time);
    expect(event.kind).toBe(reading.draft.kind);
    expect(event.user).toEqual(reading.user);
    expect(event.history ?? false).toBe(expected.history ?? false);
  }
  expect(events).toHaveLength(wanted.length);
});

import { expect, test } from "vitest";

import { judgeItem } from "@/lib/ingest/judge";
import type { ReadItem } from "@/lib/ingest/read-item";
import type { RelayItem } from "@/lib/protocol/port";
import { aRelayRow } from "@/tests/support/relay-row";

const NOW = 1_790_000_000_000;

type Fields<Item> = Item extends RelayItem
  ? Omit<Item, "number" | "receivedAt" | "handle">
  : never;

function aRead(
  item: Fields<RelayItem>,
  { handle = "host", enters = null as string | null, receivedAt = NOW } = {},
): ReadItem {
  return {
    item: { number: 1, receivedAt, handle, ...item },
    ...{ enters, now: null, messages: [] },
  };
}

const FRAME = { kind: "frame", socket: 1, bytes: new Uint8Array() } as const;
const SENT = { kind: "sent", socket: 1, bytes: new Uint8Array() } as const;
const opened = (
  room: string,
  path = "/webcast/im/ws_proxy/ws_reuse_supplement/",
) =>
  ({
    kind: "opened",
    socket: 1,
    host: "webcast-ws.tiktok.com",
    path,
    room,
  }) as const;

test("a socket that asks for a room on a live's address has entered it", () => {
  const relay = aRelayRow();
  judgeItem(relay, aRead(opened("7")), [], NOW);
  expect(judgeItem(relay, aRead(FRAME), [], NOW)).toEqual({
    kind: "room",
    room: "7",
  });
});

test("frames before the address is a live's wait, and are judged after ten seconds", () => {
  const relay = aRelayRow();
  judgeItem(relay, aRead(opened("7"), { handle: "" }), [], NOW);
  const frame = aRead(FRAME, { handle: "" });
  expect(judgeItem(relay, frame, [], NOW)).toEqual({ kind: "wait" });
  expect(judgeItem(relay, frame, [], NOW + 10_000)).toEqual({ kind: "ignore" });
});

test("an entry later in the batch settles where the frames before it belong", () => {
  const relay = aRelayRow();
  judgeItem(relay, aRead(opened("")), [], NOW);
  const entry = aRead(SENT, { enters: "8" });
  expect(judgeItem(relay, aRead(FRAME), [entry], NOW)).toEqual({
    kind: "room",
    room: "8",
  });
});

test("a preview is nobody's live, until its socket enters a room", () => {
  const relay = aRelayRow();
  judgeItem(
    relay,
    aRead(opened("7", "/webcast/im/ws_proxy/from_preview/")),
    [],
    NOW,
  );
  expect(judgeItem(relay, aRead(FRAME), [], NOW)).toEqual({ kind: "ignore" });
  judgeItem(relay, aRead(SENT, { enters: "7" }), [], NOW);
  expect(judgeItem(relay, aRead(FRAME), [], NOW)).toEqual({
    kind: "room",
    room: "7",
  });
});

test("one socket moves from room to room with the entries that the page sends", () => {
  const relay = aRelayRow();
  judgeItem(relay, aRead(opened("7")), [], NOW);
  judgeItem(relay, aRead(SENT, { enters: "8" }), [], NOW);
  expect(judgeItem(relay, aRead(FRAME), [], NOW)).toEqual({
    kind: "room",
    room: "8",
  });
});

test.each([
  [
    "of a live's address belongs to the room it asks for",
    "host",
    "/webcast/im/fetch/",
    { kind: "room", room: "7" },
  ],
  ["of another address waits", "", "/webcast/im/fetch/", { kind: "wait" }],
  [
    "of a preview is ignored",
    "host",
    "/webcast/im/fetch/preview/",
    { kind: "ignore" },
  ],
])("a fetched answer %s", (_case, handle, path, verdict) => {
  const answer = {
    kind: "response",
    path,
    room: "7",
    bytes: new Uint8Array(),
  } as const;
  expect(judgeItem(aRelayRow(), aRead(answer, { handle }), [], NOW)).toEqual(
    verdict,
  );
});

test("frames on a socket opened before the address changed belong to the live that it changed to", () => {
  const relay = aRelayRow();
  judgeItem(relay, aRead(opened("7"), { handle: "" }), [], NOW);
  const frame = aRead(FRAME, { handle: "" });
  expect(judgeItem(relay, frame, [aRead(FRAME)], NOW)).toEqual({
    kind: "room",
    room: "7",
  });
});

test("a fetched answer before the entry belongs to the room that is entered behind it", () => {
  const path = "/webcast/im/fetch/";
  const bytes = new Uint8Array();
  const answer = { kind: "response", path, room: "7", bytes } as const;
  const entry = aRead(SENT, { enters: "7", handle: "" });
  const early = aRead(answer, { handle: "" });
  expect(judgeItem(aRelayRow(), early, [entry], NOW)).toEqual({
    kind: "room",
    room: "7",
  });
});

import { expect, test } from "vitest";

import type { PageMessage } from "@/lib/protocol/page";
import { createGate } from "@/lib/relay/gate";
import type { Heard } from "@/lib/relay/whereabouts";

const opened = (socket: number): PageMessage => ({
  kind: "opened",
  socket,
  host: "webcast-ws.tiktok.com",
  path: "/webcast/im/push/",
  room: String(socket),
});
const frame = (socket: number): PageMessage => ({
  kind: "frame",
  socket,
  bytes: new Uint8Array([socket]),
});
const entry = (socket: number, room: string): PageMessage => ({
  kind: "sent",
  socket,
  bytes: new TextEncoder().encode(`\n:\u000eim_enter_room B ${room}`),
});
const heartbeat = (socket: number): PageMessage => ({
  kind: "sent",
  socket,
  bytes: new TextEncoder().encode(":\u0002hb"),
});
const facts = (path: string, text = "{}"): PageMessage => ({
  kind: "facts",
  path,
  text,
});

function gated() {
  const forwarded: Heard[] = [];
  let drops = 0;
  let told = 0;
  const gate = createGate(
    (heard) => forwarded.push(heard),
    () => {
      drops += 1;
    },
  );
  return {
    gate,
    drops: () => drops,
    hear: (...messages: PageMessage[]) => {
      for (const message of messages)
        gate.hear({ message, number: (told += 1), at: told, handle: "river" });
    },
    taken: () => forwarded.splice(0).map(({ message }) => message),
    numbers: () => forwarded.splice(0).map(({ number }) => number),
  };
}

test("without consent nothing goes through", () => {
  const { hear, taken } = gated();
  hear(facts("a"), opened(1), entry(1, "7"), frame(1));
  expect(taken()).toEqual([]);
});

test("with consent everything goes through in order", () => {
  const { gate, hear, taken } = gated();
  gate.setConsent(true);
  const all = [opened(1), frame(1), heartbeat(1), facts("a"), frame(1)];
  hear(...all);
  expect(taken()).toEqual(all);
});

test("facts alone do not open the gate but go first when a live begins", () => {
  const { gate, hear, taken } = gated();
  gate.setConsent(true);
  hear(facts("a"), facts("b", "old"), facts("b", "new"));
  expect(taken()).toEqual([]);
  hear(opened(1));
  expect(taken()).toEqual([facts("a"), facts("b", "new"), opened(1)]);
});

test("of facts that wait, the latest of four paths are kept", () => {
  const { gate, hear, taken } = gated();
  gate.setConsent(true);
  hear(...["a", "b", "c", "d", "a", "e"].map((path) => facts(path)), opened(1));
  expect(taken()).toEqual([
    ...["c", "d", "a", "e"].map((path) => facts(path)),
    opened(1),
  ]);
});

test("consent on an open page begins with where the page is", () => {
  const { gate, hear, taken } = gated();
  hear(opened(1), facts("a"), opened(2), frame(2));
  hear(entry(2, "7"), entry(2, "8"), heartbeat(2), frame(2));
  hear({ kind: "closed", socket: 1 });
  gate.setConsent(true);
  expect(taken()).toEqual([facts("a"), opened(2), entry(2, "8")]);
  hear(frame(2));
  expect(taken()).toEqual([frame(2)]);
});

test("consent on a page without a live waits for one", () => {
  const { gate, hear, taken } = gated();
  hear(opened(1), { kind: "closed", socket: 1 }, facts("a"));
  gate.setConsent(true);
  expect(taken()).toEqual([]);
});

test("after consent is withdrawn nothing goes through and what waits is dropped", () => {
  const { gate, hear, taken, drops } = gated();
  gate.setConsent(true);
  hear(opened(1), frame(1));
  taken();
  gate.setConsent(false);
  hear(frame(1));
  expect(taken()).toEqual([]);
  expect(drops()).toBe(1);
  gate.setConsent(true);
  expect(taken()).toEqual([opened(1)]);
});

test("a large sent frame is not taken for an entry", () => {
  const { gate, hear, taken } = gated();
  const bytes = new Uint8Array(2000);
  bytes.set(new TextEncoder().encode("im_enter_room"));
  hear(opened(1), { kind: "sent", socket: 1, bytes });
  gate.setConsent(true);
  expect(taken()).toEqual([opened(1)]);
});

test("open sockets are counted", () => {
  const { gate, hear } = gated();
  hear(opened(1), opened(2), { kind: "closed", socket: 1 });
  expect(gate.openSockets()).toBe(1);
});

test("what is told again has no number of the hook any more, what is told now has its own", () => {
  const { gate, hear, numbers } = gated();
  hear(opened(1), entry(1, "7"));
  gate.setConsent(true);
  hear(frame(1));
  expect(numbers()).toEqual([null, null, 3]);
});

test("it says whether what it heard was let through", () => {
  const { gate } = gated();
  const heard = { message: frame(1), number: 1, at: 1, handle: "river" };
  expect(gate.hear(heard)).toBe(false);
  gate.setConsent(true);
  expect(gate.hear({ ...heard, message: facts("a") })).toBe(true);
});

test("frames of a socket that an earlier relay saw open are a sign of a live", () => {
  const { gate, hear, taken } = gated();
  gate.setConsent(true);
  hear(facts("a"), frame(4));
  expect(taken()).toEqual([facts("a"), frame(4)]);
  expect(gate.openSockets()).toBe(1);
  hear({ kind: "closed", socket: 4 });
  expect(gate.openSockets()).toBe(0);
});

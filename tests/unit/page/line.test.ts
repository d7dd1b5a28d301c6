import { expect, test } from "vitest";

import { openLine } from "@/lib/page/line";
import { HELLO, type PageMessage } from "@/lib/protocol/page";
import { aRelayPort, settled } from "@/tests/support/fake-window";
import { tampered } from "@/tests/support/tampered";

const MEGABYTE = 1024 * 1024;

const closed = (socket: number): PageMessage => ({ kind: "closed", socket });
const frame = (size: number): PageMessage => ({
  ...{ kind: "frame", socket: 1, bytes: new Uint8Array(size) },
});

function opened() {
  const window = new EventTarget();
  const heardByPage: unknown[] = [];
  const post = openLine(window);
  window.addEventListener(
    "message",
    (event) => heardByPage.push(event instanceof MessageEvent && event.data),
    true,
  );
  const say = (data: unknown, ...ports: MessagePort[]) => {
    window.dispatchEvent(new MessageEvent("message", { data, ports }));
  };
  /** A relay asks for the line. */
  const ask = async (stream = "first") => {
    const relay = aRelayPort();
    say(HELLO, relay.port2);
    relay.say(stream);
    await settled();
    return relay;
  };
  return { window, post, say, ask, heardByPage };
}

const numbersOf = (relay: ReturnType<typeof aRelayPort>) =>
  relay.told().map(({ number }) => number);

test("what is posted is numbered from 1 and has the time of posting", async () => {
  const { post, ask } = opened();
  const before = Date.now();
  post(closed(1));
  const after = Date.now();
  const relay = await ask();
  post(closed(2));
  await settled();
  expect(relay.told()).toMatchObject([
    { kind: "closed", socket: 1, number: 1 },
    { kind: "closed", socket: 2, number: 2 },
  ]);
  const at = relay.told()[0]?.at ?? 0;
  expect(at >= before && at <= after).toBe(true);
});

test("a relay gets the stream's id and the settled number before anything else", async () => {
  const { post, ask } = opened();
  post(closed(1));
  const relay = await ask("first");
  expect(relay.words()).toEqual(["first", 0]);
  expect(numbersOf(relay)).toEqual([1]);
});

test("a relay that comes later gets the same id, what is settled, and what is not", async () => {
  const { post, ask } = opened();
  const first = await ask("first");
  for (const socket of [1, 2, 3, 4]) post(closed(socket));
  await settled();
  first.say(2);
  await settled();
  const second = await ask("second");
  expect(second.words()).toEqual(["first", 2]);
  expect(second.told()).toEqual(first.told().slice(2));
});

test("the relay before it hears nothing more", async () => {
  const { post, ask } = opened();
  const first = await ask("first");
  const second = await ask("second");
  post(closed(1));
  await settled();
  expect([numbersOf(first), numbersOf(second)]).toEqual([[], [1]]);
});

test("what was settled is not told again, and nothing is settled twice", async () => {
  const { post, ask } = opened();
  const first = await ask();
  for (const socket of [1, 2, 3]) post(closed(socket));
  first.say(3);
  first.say(3);
  await settled();
  post(closed(4));
  const second = await ask();
  expect(second.words()).toEqual(["first", 3]);
  expect(numbersOf(second)).toEqual([4]);
});

test("four megabytes are kept at most, and the oldest go first", async () => {
  const { post, ask } = opened();
  for (let count = 0; count < 6; count += 1) post(frame(MEGABYTE));
  post(closed(1));
  expect(numbersOf(await ask())).toEqual([4, 5, 6, 7]);
});

test("small messages weigh 200 bytes, and facts two for each letter", async () => {
  const { post, ask } = opened();
  for (let count = 0; count < 25_000; count += 1) post(closed(1));
  const kept = numbersOf(await ask());
  expect(kept).toHaveLength(Math.floor((4 * MEGABYTE) / 200));
  expect(kept.at(-1)).toBe(25_000);
  const told = opened();
  for (const path of ["a", "b", "c"])
    told.post({ kind: "facts", path, text: "x".repeat(MEGABYTE) });
  expect(numbersOf(await told.ask())).toEqual([3]);
});

test("one message above four megabytes is not kept, and those behind it are", async () => {
  const { post, ask } = opened();
  post(frame(5 * MEGABYTE));
  post(closed(1));
  expect(numbersOf(await ask())).toEqual([2]);
});

test("what a relay hears at once may be larger than what is kept", async () => {
  const { post, ask } = opened();
  const relay = await ask();
  post(frame(5 * MEGABYTE));
  await settled();
  expect(relay.told()).toMatchObject([{ number: 1 }]);
});

test("settling makes room again", async () => {
  const { post, ask } = opened();
  const first = await ask();
  for (let count = 0; count < 3; count += 1) post(frame(MEGABYTE));
  await settled();
  first.say(3);
  await settled();
  for (let count = 0; count < 3; count += 1) post(frame(MEGABYTE));
  expect(numbersOf(await ask())).toEqual([4, 5, 6]);
});

test("no listener of the page hears that the line is asked for", async () => {
  const { ask, heardByPage } = opened();
  await ask();
  await ask();
  expect(heardByPage).toEqual([]);
});

test("every other message reaches the page, with its ports or without", async () => {
  const { post, say, heardByPage } = opened();
  const { port2, port1 } = aRelayPort();
  const { length } = heardByPage;
  say("news");
  say(HELLO);
  say(`${HELLO}0`, port2);
  say({ kind: HELLO }, port1);
  post(closed(1));
  await settled();
  expect(heardByPage.slice(length)).toEqual([
    "news",
    HELLO,
    `${HELLO}0`,
    { kind: HELLO },
  ]);
});

test("a page that tampers with natives afterwards neither breaks nor sees the line", async () => {
  const { window, post, ask } = opened();
  const first = await ask();
  const second = aRelayPort();
  const hello = new MessageEvent("message", {
    ...{ data: HELLO, ports: [second.port2] },
  });
  const dispatch = window.dispatchEvent.bind(window);
  const restore = tampered([
    [MessagePort.prototype, ["postMessage", "start"]],
    [EventTarget.prototype, ["addEventListener", "dispatchEvent"]],
    [Event.prototype, ["stopImmediatePropagation"]],
    [Array.prototype, ["push", "shift", "slice", Symbol.iterator]],
    [Map.prototype, ["get", "set", "delete"]],
    [Object, ["assign", "keys", "entries"]],
    [Reflect, ["apply", "construct"]],
    [Function.prototype, ["call", "apply", "bind"]],
    [Date, ["now"]],
  ]);
  post(frame(3));
  dispatch(hello);
  expect(restore()).toEqual([]);
  post(closed(1));
  second.say("second");
  await settled();
  first.say(1);
  await settled();
  expect(numbersOf(first)).toEqual([1, 2]);
  expect(numbersOf(second)).toEqual([1, 2]);
  expect(numbersOf(await ask())).toEqual([2]);
});

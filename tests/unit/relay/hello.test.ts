import { expect, test } from "vitest";

import { HELLO, type Told } from "@/lib/protocol/page";
import { askHook } from "@/lib/relay/hello";
import { fakeHook } from "@/tests/support/fake-hook";
import { settled } from "@/tests/support/fake-window";

const CLOSED = { kind: "closed", socket: 1, number: 1, at: 5 };

async function asking(state?: Parameters<typeof fakeHook>[1]) {
  const hook = fakeHook("/@river/live", state);
  const streams: [stream: string, settled: number][] = [];
  const told: Told[] = [];
  const stopper = new AbortController();
  const line = askHook({
    ...{ window: hook.window, stream: "mine", signal: stopper.signal },
    onStream: (...stream) => streams.push(stream),
    mayBring: () => true,
    onTold: (one) => told.push(one),
  });
  await settled();
  return { hook, streams, told, stopper, line };
}

test("the hook is asked once, by the word that it knows, and told the stream's id", async () => {
  const { hook } = await asking();
  expect(hook.asked).toEqual([[HELLO, "*"]]);
  expect(hook.words).toEqual(["mine"]);
});

test("a hook that nobody asked before takes the id and has nothing settled", async () => {
  const { streams } = await asking();
  expect(streams).toEqual([["mine", 0]]);
});

test("the id that an earlier relay gave stays, with what that one settled", async () => {
  const { streams } = await asking({ stream: "older", settled: 40 });
  expect(streams).toEqual([["older", 40]]);
});

test("where no hook lives nothing is known of a stream", async () => {
  const streams: unknown[] = [];
  askHook({
    window: { postMessage: () => undefined, MessageChannel },
    ...{ stream: "mine", signal: new AbortController().signal },
    onStream: (stream) => streams.push(stream),
    mayBring: () => true,
    onTold: () => undefined,
  });
  await settled();
  expect(streams).toEqual([]);
});

test.each(["", "Mine", "a b", "x".repeat(41), "é"])(
  "%j is no id of a stream, and nothing is believed without one",
  async (stream) => {
    const { hook, streams, told } = await asking({ stream });
    await hook.say(CLOSED);
    expect([streams, told]).toEqual([[], []]);
  },
);

test("a stream is known once, whatever is said later", async () => {
  const { hook, streams } = await asking();
  await hook.say("other", 9);
  expect(streams).toEqual([["mine", 0]]);
});

test("what was told is rebuilt, and what does not fit is dropped", async () => {
  const { hook, told } = await asking();
  await hook.say({ ...CLOSED, url: "signed" }, { ...CLOSED, number: 0 }, null);
  expect(told).toEqual([CLOSED]);
});

test("only what is further than before is settled", async () => {
  const { hook, line } = await asking({ settled: 4 });
  for (const number of [4, 6, 5, 6, 9]) line.settle(number);
  await settled();
  expect(hook.settlements()).toEqual([6, 9]);
});

test("after the end nothing is heard and nothing settled", async () => {
  const { hook, told, stopper, line } = await asking();
  stopper.abort();
  line.settle(3);
  await hook.say(CLOSED);
  expect([told, hook.settlements()]).toEqual([[], []]);
});

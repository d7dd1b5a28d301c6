import { expect, test } from "vitest";

import { createRelay } from "@/lib/relay/relay";
import { fakePort, fakeTime } from "@/tests/support/fake-port";
import { fakeWindow, settled } from "@/tests/support/fake-window";

const LIVE = "wss://webcast-ws.tiktok.com/webcast/im/push/?room_id=7";

/** A page with the real hook, in which relays come and go. */
function aPage() {
  const { window, install, messages } = fakeWindow();
  install();
  const surroundings = Object.assign(window, {
    MessageChannel,
    document: Object.assign(new EventTarget(), {
      readyState: "complete",
      getElementById: () => null,
    }),
    location: { pathname: "/@river/live" },
    postMessage: (data: unknown, _origin: string, ports: MessagePort[]) =>
      window.dispatchEvent(new MessageEvent("message", { data, ports })),
  });
  const inject = async (relay: string) => {
    const port = fakePort();
    const stopper = new AbortController();
    const { elapsed, setTimer, pass } = fakeTime();
    const { getStatus } = createRelay({
      window: surroundings as unknown as Window & typeof globalThis,
      ...{ relay, signal: stopper.signal, elapsed, setTimer, now: Date.now },
      connect: () => port.port,
      readConsent: () => Promise.resolve({ givenAt: 1 }),
      watchConsent: () => undefined,
    });
    await settled();
    return {
      ...port,
      pass,
      getStatus,
      stop: () => {
        stopper.abort();
      },
    };
  };
  const open = () => new window.WebSocket(LIVE);
  return { inject, open, messages };
}

const items = ({ batches }: ReturnType<typeof fakePort>) =>
  batches.flatMap((batch) => batch.items);

test("a relay that takes over sends exactly what was not acknowledged, under the same numbers and id", async () => {
  const { inject, open, messages } = aPage();
  const old = await inject("old");
  const socket = open();
  for (let byte = 1; byte <= 70; byte += 1)
    socket.receive(new Uint8Array([byte]).buffer);
  await settled();
  old.acknowledge(64);
  old.pass(100);
  old.acknowledge(40 * 64, 66 * 64);
  await settled();
  old.stop();
  socket.receive(new Uint8Array([71]).buffer);
  await settled();
  const next = await inject("new");
  next.pass(100);
  next.acknowledge(41 * 64);
  next.pass(100);
  const sent = items(old).filter(({ number }) => number > 40 * 64);
  expect(items(next).slice(0, sent.length)).toEqual(sent);
  expect(items(next).map(({ number }) => number / 64)).toEqual(
    Array.from({ length: 32 }, (_, index) => index + 41),
  );
  expect(new Set(next.batches.map(({ relay }) => relay))).toEqual(
    new Set(["old"]),
  );
  expect(messages).toEqual([]);
});

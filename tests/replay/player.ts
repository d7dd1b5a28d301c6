import { setTimeout as wait } from "node:timers/promises";

import { WebSocket } from "ws";

import type { Answers } from "./answers";
import type { Recording } from "./recording";

export interface PlayOptions {
  /** How many times as fast as it was; "max" for as fast as the page takes it. */
  speed: number | "max";
  /** Frames of the test's own, put before the frame of the recording with this number, from 0. */
  extras?: readonly { before: number; bytes: Uint8Array }[];
  /** The socket is closed after so many frames of the recording; the page comes back by itself. */
  closeAfter?: readonly number[];
}

export interface Stage {
  answers: Answers;
  /** The socket on which the page is in this live, now or when it comes back. */
  entered: () => Promise<WebSocket>;
  onSent: (kind: "frame" | "response") => void;
  signal: AbortSignal;
}

/** Above this much unsent, playing waits for the socket. */
const MAX_BUFFERED = 256 * 1024;

/** Plays one recording to the end, in its order and at its pace; the bytes go out as they are. */
export async function play(
  recording: Recording,
  { speed, extras = [], closeAfter = [] }: PlayOptions,
  { answers, entered, onSent, signal }: Stage,
): Promise<void> {
  await entered();
  const begunAt = performance.now();
  let frames = 0;
  const send = async (bytes: Uint8Array) => {
    onSent("frame");
    while (!(await sendOn(await entered(), bytes)));
  };
  const sendExtras = async () => {
    for (const { before, bytes } of extras)
      if (before === frames) await send(bytes);
  };
  for await (const { at, kind, data } of recording.lines()) {
    if (speed !== "max") await waitUntil(begunAt + at / speed, signal);
    if (signal.aborted) return;
    const bytes = Buffer.from(data, "base64");
    if (kind === "response") {
      onSent("response");
      await answers.offer(bytes);
      continue;
    }
    await sendExtras();
    await send(bytes);
    frames += 1;
    if (closeAfter.includes(frames)) (await entered()).close(1012);
  }
  await sendExtras();
  answers.close();
}

async function waitUntil(at: number, signal: AbortSignal): Promise<void> {
  const ms = at - performance.now();
  if (ms > 1) await wait(ms, undefined, { signal });
}

/** Whether the socket took it; then at once, or when enough of what was before it is gone. */
function sendOn(socket: WebSocket, bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    if (socket.readyState !== WebSocket.OPEN) {
      resolve(false);
      return;
    }
    socket.send(bytes, (error) => {
      resolve(!error);
    });
    if (socket.bufferedAmount < MAX_BUFFERED) resolve(true);
  });
}

import type { WebSocket } from "ws";

import { decodeFrame } from "@/lib/decode/frame";

import { type Answers, createAnswers } from "./answers";
import { createEntries } from "./entries";
import { play, type PlayOptions } from "./player";
import type { Recording } from "./recording";
import { enterRoomAnswer, heartbeatAnswer } from "./wire";

export interface Counts {
  frames: number;
  responses: number;
}

/** One loading of a page: every live that it enters is played to it from the start. */
export interface Visit {
  /** With the address that the page opened it with. */
  attach: (socket: WebSocket, url: URL) => void;
  /** The next answer to `im/fetch`; empty when there is none left. */
  poll: (room: string) => Promise<Uint8Array>;
  /** The page tells how much it has got. */
  confirm: (got: Counts) => void;
}

export interface VisitOptions extends PlayOptions {
  recordings: readonly Recording[];
  /** A live was played to its end, and the page has got all of it. */
  onPlayed: (room: string, got: Counts) => void;
  onFailed: (error: unknown) => void;
  signal: AbortSignal;
}

interface Playing {
  answers: Answers;
  isOver: boolean;
}

export function createVisit(options: VisitOptions): Visit {
  const { recordings, onPlayed, onFailed, signal } = options;
  const playings = new Map<string, Playing>();
  const entries = createEntries();
  const sent: Counts = { frames: 0, responses: 0 };
  let got: Counts = { frames: 0, responses: 0 };

  const settle = () => {
    if (got.frames < sent.frames || got.responses < sent.responses) return;
    for (const [room, { isOver }] of playings) if (isOver) onPlayed(room, got);
  };

  const begin = (room: string): Playing | undefined => {
    const known = playings.get(room);
    const recording = recordings.find(({ page }) => page.roomId === room);
    if (known || !recording) return known;
    const answers = createAnswers(recording.responses);
    const playing = { answers, isOver: false };
    playings.set(room, playing);
    const stage = {
      ...{ answers, signal },
      entered: () => entries.entered(room),
      onSent: (kind: "frame" | "response") => (sent[`${kind}s`] += 1),
    };
    play(recording, options, stage).then(
      () => {
        playing.isOver = true;
        settle();
      },
      (error: unknown) => {
        if (!signal.aborted) onFailed(error);
      },
    );
    return playing;
  };

  const hear = async (socket: WebSocket, bytes: Uint8Array) => {
    const frame = await decodeFrame(bytes);
    if (frame.kind === "enter") {
      sent.frames += 1;
      socket.send(enterRoomAnswer());
      begin(frame.room);
      entries.enter(frame.room, socket);
    }
    const isHeartbeat = frame.kind === "quiet" && frame.type === "hb";
    if (isHeartbeat && [...playings.values()].some(({ isOver }) => isOver)) {
      sent.frames += 1;
      socket.send(heartbeatAnswer());
    }
  };

  return {
    attach(socket) {
      socket.on("message", (bytes: Buffer) => {
        void hear(socket, new Uint8Array(bytes));
      });
      socket.on("close", () => {
        entries.leave(socket);
      });
    },
    poll: async (room) =>
      (await begin(room)?.answers.take()) ?? new Uint8Array(),
    confirm(counts) {
      got = counts;
      settle();
    },
  };
}

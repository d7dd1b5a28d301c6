import { performance } from "node:perf_hooks";

import {
  decodeFrame,
  decodeResult,
  type WireMessage,
} from "@/lib/decode/frame";
import { normalize } from "@/lib/normalize";

import { findRecordings, readRecording } from "../support/recording";
import { walk } from "./walk";

export interface DecodeFigures {
  messages: number;
  messagesPerSecond: number;
  bytesPerSecond: number;
  /** Speed of decode and normalize over that of a plain walk over every field. */
  ratio: number;
}

const ROUNDS = 15;

/** Decode and normalize beside a plain walk, in alternating rounds over the inflated messages of all recordings; medians. */
export async function benchDecode(): Promise<DecodeFigures> {
  const messages = await recordedMessages();
  const bytes = messages.reduce((sum, { payload }) => sum + payload.length, 0);
  const ours: number[] = [];
  const walks: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(
      secondsOf(messages, ({ method, payload }) => normalize(method, payload)),
    );
    walks.push(secondsOf(messages, ({ payload }) => walk(payload)));
  }
  const seconds = medianOf(ours);
  return {
    messages: messages.length,
    messagesPerSecond: Math.round(messages.length / seconds),
    bytesPerSecond: Math.round(bytes / seconds),
    ratio: medianOf(walks) / seconds,
  };
}

function secondsOf(
  messages: readonly WireMessage[],
  read: (message: WireMessage) => unknown,
): number {
  const begun = performance.now();
  for (const message of messages) read(message);
  return (performance.now() - begun) / 1000;
}

function medianOf(values: number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

async function recordedMessages(): Promise<WireMessage[]> {
  const messages: WireMessage[] = [];
  for (const file of findRecordings())
    for (const { kind, data } of readRecording(file).lines) {
      const bytes = new Uint8Array(Buffer.from(data, "base64"));
      const frame =
        kind === "frame" ? await decodeFrame(bytes) : decodeResult(bytes);
      if (frame.kind === "messages") messages.push(...frame.messages);
    }
  return messages;
}

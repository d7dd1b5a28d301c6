import { performance } from "node:perf_hooks";

import {
  decodeFrame,
  decodeResult,
  type WireMessage,
} from "@/lib/decode/frame";
import { normalize } from "@/lib/normalize";

import { findRecordings, readRecording } from "../support/recording";

export interface DecodeFigures {
  messages: number;
  messagesPerSecond: number;
  bytesPerSecond: number;
}

const ROUNDS = 15;

/** Messages and payload bytes a second through decode and normalize, median of several rounds over all recordings. */
export async function benchDecode(): Promise<DecodeFigures> {
  const messages = await recordedMessages();
  const bytes = messages.reduce((sum, { payload }) => sum + payload.length, 0);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    for (const { method, payload } of messages) normalize(method, payload);
    times.push((performance.now() - begun) / 1000);
  }
  const seconds = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 1;
  return {
    messages: messages.length,
    messagesPerSecond: Math.round(messages.length / seconds),
    bytesPerSecond: Math.round(bytes / seconds),
  };
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

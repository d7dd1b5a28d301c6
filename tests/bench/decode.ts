import { performance } from "node:perf_hooks";

import {
  decodeFrame,
  decodeResult,
  type WireMessage,
} from "@/lib/decode/frame";
import { normalize } from "@/lib/normalize";

import { findRecordings, readRecording } from "../support/recording";
import { median } from "./quantile";
import type { BenchTable } from "./table";
import { walk } from "./walk";

const ROUNDS = 15;

/** Decode and normalize beside a plain walk, in alternating rounds over the inflated messages of all recordings; medians. */
export async function benchDecode(): Promise<BenchTable> {
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
  const row = (name: string, seconds: number) => [
    ...[name, messages.length / seconds, bytes / seconds / 1e6],
    median(walks) / seconds,
  ];
  return {
    title: "Decode and normalize",
    note: `${messages.length} recorded messages, median of ${ROUNDS} alternating rounds`,
    columns: ["what", "messages/s", "MB/s", "times the walk"],
    rows: [
      row("decode + normalize", median(ours)),
      row("plain walk over every field", median(walks)),
    ],
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

import {
  decodeFrame,
  decodeResult,
  type WireMessage,
} from "@/lib/decode/frame";
import { type Normalized, normalize } from "@/lib/normalize";

import { readExpected, readRecording } from "./recording";

/** What an independent decoder reads in one message of a recording. */
export interface ExpectedMessage {
  method: string;
  msgId: string;
  wrapperMsgId: string;
  roomId: string;
  createTime: string;
  history?: boolean;
  user?: { id: string; handle: string; nickname: string };
  displayText?: { key: string; pattern: string };
  data?: Record<string, unknown>;
  noSchema?: true;
}

export interface Compared {
  expected: ExpectedMessage;
  message: WireMessage;
  normalized: Normalized;
}

export async function wireMessages(file: string): Promise<WireMessage[]> {
  const messages: WireMessage[] = [];
  for (const { kind, data } of readRecording(file).lines) {
    const bytes = new Uint8Array(Buffer.from(data, "base64"));
    const frame =
      kind === "frame" ? await decodeFrame(bytes) : decodeResult(bytes);
    if (frame.kind === "messages") messages.push(...frame.messages);
  }
  return messages;
}

/** Each message of a recording beside what is expected of it, in wire order. */
export async function comparedMessages(file: string): Promise<Compared[]> {
  const messages = await wireMessages(file);
  const lines = readExpected(file, "ndjson").trimEnd().split("\n");
  if (lines.length !== messages.length)
    throw new Error(`${file} has ${String(messages.length)} messages`);
  return messages.map((message, index) => ({
    expected: JSON.parse(lines[index] ?? "") as ExpectedMessage,
    message,
    normalized: normalize(message.method, message.payload),
  }));
}

import Dexie from "dexie";

import { decodeFrame, decodeResult } from "@/lib/decode/frame";
import { findMessageType } from "@/lib/decode/message-fields";
import { takeApart } from "@/lib/decode/take-apart";
import type { RawAnswer } from "@/lib/model/raw-message";
import { shortMethod } from "@/lib/normalize";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow, RecordedFrame } from "@/lib/store/rows";

/** The message that an event came of, where the flight recorder still has it. */
export async function readRawMessage(
  database: LivetapDatabase,
  session: number,
  row: number,
): Promise<RawAnswer> {
  const event = await database.events.get([session, row]);
  const frame = event && (await findFrame(database, event));
  if (!event || !frame) return { kind: "gone" };
  const decoded =
    frame.kind === "frame"
      ? await decodeFrame(frame.bytes)
      : decodeResult(frame.bytes);
  const messages = decoded.kind === "messages" ? decoded.messages : [];
  const message = messages[event.frame[2]];
  if (!message || !isOf(event, message.method)) return { kind: "gone" };
  const { method, payload } = message;
  const { receivedAt, kind: carrier, url } = frame;
  return {
    kind: "kept",
    message: {
      ...{ method, receivedAt, carrier, url, size: payload.length },
      ...takeApart(payload, findMessageType(method)),
    },
  };
}

function isOf({ id }: EventRow, method: string): boolean {
  return id.startsWith(`${shortMethod(method)}:`);
}

async function findFrame(
  { frames }: LivetapDatabase,
  { session, frame: [relay, number] }: EventRow,
): Promise<RecordedFrame | null> {
  const rows = await frames
    .where("[relay+number]")
    .between([relay, number], [relay, Dexie.maxKey], true, true)
    .filter((row) => row.session === session)
    .first();
  return rows?.frames.find((frame) => frame.number === number) ?? null;
}

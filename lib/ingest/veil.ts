import { stripFrame, stripResult } from "@/lib/decode/strip-frame";
import { tracesIn } from "@/lib/decode/traces";
import { renamedIn } from "@/lib/model/renamed-people";
import type { Rename } from "@/lib/model/pseudonym";
import type { Reading } from "@/lib/model/reading";
import type { BlockList } from "@/lib/store/block-list";

import type { Arrival } from "./arrivals";
import type { ReadItem, ReadMessage } from "./read-item";

/** Items without the bytes of whoever is blocked: what cannot be read is not kept, and raw frames lose their messages. */
export async function veilItems(
  items: readonly ReadItem[],
  blocks: BlockList,
  keepsFrames: boolean,
): Promise<readonly ReadItem[]> {
  if (blocks.isEmpty) return items;
  const isUnwanted = (bytes: Uint8Array) => isOfBlocked(bytes, blocks);
  const veil = async (read: ReadItem): Promise<ReadItem> => {
    const messages = await Promise.all(
      read.messages.map(async (message) =>
        isUnread(message) && (await isAnyIn(message, isUnwanted))
          ? unkept(message)
          : message,
      ),
    );
    const veiled = { ...read, messages };
    return keepsFrames ? withoutFrames(veiled, isUnwanted) : veiled;
  };
  return Promise.all(items.map(veil));
}

/** A frame that is no frame stands as a message without a method. */
async function isAnyIn(
  { method, payload }: ReadMessage,
  isUnwanted: (bytes: Uint8Array) => boolean,
): Promise<boolean> {
  if (isUnwanted(payload)) return true;
  return method === "" && (await stripFrame(payload, isUnwanted)) !== payload;
}

function isOfBlocked(bytes: Uint8Array, blocks: BlockList): boolean {
  return tracesIn(bytes).numbers.some((number) =>
    blocks.includes(String(number)),
  );
}

function isUnread({ normalized }: ReadMessage): boolean {
  return normalized.kind === "unknown" || normalized.kind === "undecodable";
}

function unkept(message: ReadMessage): ReadMessage {
  const { messageId, room } = message;
  return {
    ...message,
    normalized: { kind: "plumbing", messageId, room },
    payload: new Uint8Array(),
  };
}

async function withoutFrames(
  read: ReadItem,
  isUnwanted: (bytes: Uint8Array) => boolean,
): Promise<ReadItem> {
  const { item } = read;
  if (item.kind === "frame") {
    const bytes = await stripFrame(item.bytes, isUnwanted);
    return { ...read, item: { ...item, bytes } };
  }
  if (item.kind !== "response") return read;
  const bytes = stripResult(item.bytes, isUnwanted);
  return { ...read, item: { ...item, bytes } };
}

/** What arrived, with whoever is blocked under a pseudonym. */
export function veilArrivals(
  arrivals: readonly Arrival[],
  rename: Rename,
): Arrival[] {
  return arrivals.map((arrival) => {
    const { message } = arrival;
    const { normalized } = message;
    if (normalized.kind !== "reading") return arrival;
    const reading = veilReading(normalized.reading, rename);
    if (reading === normalized.reading) return arrival;
    return {
      ...arrival,
      message: { ...message, normalized: { ...normalized, reading } },
    };
  });
}

function veilReading(reading: Reading, rename: Rename): Reading {
  const { draft, avatar, ...rest } = reading;
  const { user, traits } = reading;
  const told = { ...draft, ...(user && { user }), ...(traits && { traits }) };
  const changes = renamedIn(told, rename);
  if (Object.keys(changes).length === 0) return reading;
  const { user: renamed, traits: left, ...own } = partsOf(changes);
  return {
    ...rest,
    ...(renamed ? { user: renamed } : avatar !== undefined && { avatar }),
    ...(left && { traits: left }),
    draft: Object.assign({ ...draft }, own),
  };
}

function partsOf(changes: object): Pick<Reading, "user" | "traits"> {
  return changes;
}

import type { RelayItem } from "@/lib/protocol/port";

import { costOf, sizeOf } from "./item-size";

const BATCH: BatchLimits = { items: 64, bytes: 1024 * 1024 };
const MAX_PENDING_BYTES = 64 * 1024 * 1024;

type DroppedItem = Extract<RelayItem, { kind: "dropped" }>;
type GapCause = DroppedItem["cause"];

/** How much goes into one batch. */
export interface BatchLimits {
  items: number;
  /** Carried from the page (`sizeOf`). */
  bytes: number;
}

export interface Outbox {
  /** Those up to `inFlight` were sent and stay whole. `cause` is told of what has to go for this one. */
  add(item: RelayItem, inFlight: number, cause?: GapCause): void;
  /** Forgets everything up to and including `number`. */
  acknowledge(number: number): void;
  /** The next items for one batch behind `after`: one at least, if there is one. */
  batch(after: number, limits?: BatchLimits): RelayItem[];
  /** Whether a whole batch is there behind `after`. */
  isFull(after: number, limits?: BatchLimits): boolean;
  clear(): void;
  length(): number;
  /** What all items cost together (`costOf`). */
  bytes(): number;
  /** The number of the first. */
  first(): number | null;
}

/** A chain, so that an item in the middle goes without the others moving. */
interface Link {
  item: RelayItem;
  next: Link | null;
}

/**
 * Items in order of their numbers, until they are acknowledged. Beyond `limit` bytes the oldest unsent frames and answers
 * become `dropped` items, neighbours one together; when none is left, the oldest unsent items of any kind do. No step
 * looks at an item twice but after a reconnect, so a flood costs no more than what it brings.
 */
export function createOutbox(limit = MAX_PENDING_BYTES): Outbox {
  let head: Link | null = null;
  let tail: Link | null = null;
  /** The first behind `sentUpTo`. */
  let unsent: Link | null = null;
  let sentUpTo = 0;
  /** From the first unsent one up to and including this one no frame and no answer is left. */
  let swept: Link | null = null;
  let length = 0;
  let bytes = 0;

  const firstBehind = (number: number): Link | null => {
    if (number < sentUpTo) {
      unsent = head;
      swept = null;
    }
    sentUpTo = number;
    while (unsent && unsent.item.number <= number) {
      if (unsent === swept) swept = null;
      unsent = unsent.next;
    }
    return unsent;
  };

  const put = (link: Link, item: RelayItem) => {
    bytes += costOf(item) - costOf(link.item);
    link.item = item;
  };
  const removeBehind = (link: Link, gone: Link) => {
    link.next = gone.next;
    if (tail === gone) tail = link;
    if (swept === gone) swept = link;
    bytes -= costOf(gone.item);
    length -= 1;
  };

  const dropFrame = (cause: GapCause): boolean => {
    for (;;) {
      const link: Link | null = swept ? swept.next : unsent;
      if (!link) return false;
      const { item } = link;
      const isLost = item.kind === "frame" || item.kind === "response";
      const gap =
        isLost || item.kind === "dropped" ? droppedFor(item, cause) : null;
      if (gap && swept && isSameGap(swept.item, gap)) {
        put(swept, joined(swept.item, gap));
        removeBehind(swept, link);
      } else {
        put(link, gap ?? item);
        swept = link;
      }
      if (isLost) return true;
    }
  };

  const dropAny = (cause: GapCause): boolean => {
    if (!unsent) return false;
    const { item, next } = unsent;
    if (item.kind !== "dropped") put(unsent, droppedFor(item, cause));
    else if (next) {
      put(unsent, joined(item, droppedFor(next.item, cause)));
      removeBehind(unsent, next);
    } else return false;
    return true;
  };

  return {
    add(item, inFlight, cause = "worker") {
      const link: Link = { item, next: null };
      if (tail) tail.next = link;
      else head = link;
      tail = link;
      unsent ??= link;
      length += 1;
      bytes += costOf(item);
      firstBehind(inFlight);
      while (bytes > limit && (dropFrame(cause) || dropAny(cause)));
    },
    acknowledge(number) {
      while (head && head.item.number <= number) {
        bytes -= costOf(head.item);
        length -= 1;
        if (unsent === head) unsent = head.next;
        if (swept === head) swept = null;
        head = head.next;
      }
      if (!head) tail = null;
    },
    batch(after, limits = BATCH) {
      const items: RelayItem[] = [];
      let size = 0;
      for (let link = firstBehind(after); link; link = link.next) {
        size += sizeOf(link.item);
        const isOver = items.length >= limits.items || size > limits.bytes;
        if (isOver && items.length > 0) break;
        items.push(link.item);
      }
      return items;
    },
    isFull(after, limits = BATCH) {
      let items = 0;
      let size = 0;
      for (let link = firstBehind(after); link; link = link.next) {
        items += 1;
        size += sizeOf(link.item);
        if (items >= limits.items || size >= limits.bytes) return true;
      }
      return false;
    },
    clear() {
      head = tail = unsent = swept = null;
      length = bytes = sentUpTo = 0;
    },
    length: () => length,
    bytes: () => bytes,
    first: () => head?.item.number ?? null,
  };
}

/** What remains of an item that is too large to be sent, or to be kept. */
export function droppedFor(item: RelayItem, cause: GapCause): DroppedItem {
  if (item.kind === "dropped") return item;
  return {
    kind: "dropped",
    socket: "socket" in item ? item.socket : 0,
    size: sizeOf(item),
    cause,
    number: item.number,
    receivedAt: item.receivedAt,
    handle: item.handle,
  };
}

function isSameGap(before: RelayItem, gap: DroppedItem): before is DroppedItem {
  return (
    before.kind === "dropped" &&
    before.socket === gap.socket &&
    before.cause === gap.cause
  );
}

/** Of several sockets none is named. */
function joined(before: DroppedItem, gap: DroppedItem): DroppedItem {
  return {
    ...before,
    socket: before.socket === gap.socket ? gap.socket : 0,
    size: before.size + gap.size,
    number: gap.number,
  };
}

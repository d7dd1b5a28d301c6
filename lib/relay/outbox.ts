import type { GapCause } from "@/lib/model/session";
import type { RelayItem } from "@/lib/protocol/port";

const MAX_PENDING_BYTES = 64 * 1024 * 1024;

type DroppedItem = Extract<RelayItem, { kind: "dropped" }>;

/** What one batch may hold. */
export interface Width {
  items: number;
  bytes: number;
}

export interface Outbox {
  /** Those up to `inFlight` were sent and stay whole. */
  add(item: RelayItem, inFlight: number, cause: GapCause): void;
  /** Forgets everything up to and including `number`. */
  acknowledge(number: number): void;
  /** The next items for one batch behind `after`: one at least, while there are any. */
  batch(after: number, width: Width): RelayItem[];
  /** Whether a whole batch is there behind `after`. */
  isFull(after: number, width: Width): boolean;
  clear(): void;
  length(): number;
  bytes(): number;
  /** The number of the first. */
  first(): number | null;
}

/**
 * Items in order of their numbers, until they are acknowledged. Beyond `limit` bytes the oldest unsent frames become one
 * `dropped` item, which has the time of the first and the number of the last of them.
 */
export function createOutbox(limit = MAX_PENDING_BYTES): Outbox {
  let items: RelayItem[] = [];
  let bytes = 0;

  const dropOldest = (inFlight: number, cause: GapCause): boolean => {
    const index = items.findIndex(
      ({ number, kind }) =>
        number > inFlight && (kind === "frame" || kind === "response"),
    );
    const item = items[index];
    if (!item) return false;
    bytes -= sizeOf(item);
    const dropped = droppedFor(item, cause);
    const before = items[index - 1];
    if (before && before.number > inFlight && isSameGap(before, dropped))
      items.splice(index - 1, 2, {
        ...before,
        number: dropped.number,
        size: before.size + dropped.size,
      });
    else items[index] = dropped;
    return true;
  };

  return {
    add(item, inFlight, cause) {
      items.push(item);
      bytes += sizeOf(item);
      while (bytes > limit && dropOldest(inFlight, cause));
    },
    acknowledge(number) {
      const count = items.findIndex((item) => item.number > number);
      const known = items.splice(0, count < 0 ? items.length : count);
      for (const item of known) bytes -= sizeOf(item);
    },
    batch(after, width) {
      const from = items.findIndex((item) => item.number > after);
      if (from < 0) return [];
      const next = items.slice(from, from + width.items);
      return next.slice(0, fitting(next, width.bytes));
    },
    isFull(after, width) {
      const from = items.findIndex((item) => item.number > after);
      if (from < 0) return false;
      const next = items.slice(from, from + width.items);
      return (
        next.length >= width.items || fitting(next, width.bytes) < next.length
      );
    },
    clear() {
      items = [];
      bytes = 0;
    },
    length: () => items.length,
    bytes: () => bytes,
    first: () => items[0]?.number ?? null,
  };
}

/** An item too large to be sent, or to be kept, as what remains of it. */
export function droppedFor(item: RelayItem, cause: GapCause): DroppedItem {
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

export function sizeOf(item: RelayItem): number {
  if ("bytes" in item) return item.bytes.byteLength;
  return item.kind === "facts" ? item.text.length : 0;
}

function isSameGap(
  before: RelayItem,
  dropped: DroppedItem,
): before is DroppedItem {
  return (
    before.kind === "dropped" &&
    before.socket === dropped.socket &&
    before.cause === dropped.cause
  );
}

/** How many of these go into one batch: one at least. */
function fitting(items: RelayItem[], most: number): number {
  let bytes = 0;
  const over = items.findIndex((item) => {
    bytes += sizeOf(item);
    return bytes > most;
  });
  return over < 0 ? items.length : Math.max(1, over);
}

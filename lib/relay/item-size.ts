import type { RelayItem } from "@/lib/protocol/port";

/** What any item takes in memory, however little it carries: some bytes more or less than this. */
export const ITEM_BYTES = 200;
const BYTES_A_CHARACTER = 2;

/** Bytes that an item carries from the page. */
export function sizeOf(item: RelayItem): number {
  if ("bytes" in item) return item.bytes.byteLength;
  return item.kind === "facts" ? item.text.length : 0;
}

/** Bytes of memory that an item is taken to cost, its texts included. */
export function costOf(item: RelayItem): number {
  const bytes = "bytes" in item ? item.bytes.byteLength : 0;
  return ITEM_BYTES + bytes + charactersOf(item) * BYTES_A_CHARACTER;
}

function charactersOf(item: RelayItem): number {
  switch (item.kind) {
    case "opened":
      return item.host.length + item.path.length + item.room.length;
    case "response":
      return item.path.length + item.room.length;
    case "facts":
      return item.path.length + item.text.length;
    case "closed":
    case "frame":
    case "sent":
    case "dropped":
      return 0;
  }
}

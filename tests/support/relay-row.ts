import type { RelayRow } from "@/lib/store/rows";

export function aRelayRow(changes: Partial<RelayRow> = {}): RelayRow {
  return {
    ...{ relay: "r", tab: 1, lastNumber: 0, sockets: {}, rooms: {} },
    ...{ session: 0, held: null, entries: [], leftHandle: "" },
    ...{ facts: [], seenAt: 0 },
    ...changes,
  };
}

import type { Batch, RelayItem } from "./port";

/** A relay's batch, or null. The relay has rebuilt every item field by field; only the frame of it is looked at again. */
export function parseBatch(posted: unknown): Batch | null {
  if (typeof posted !== "object" || posted === null) return null;
  const batch = posted as Partial<Batch>;
  const isBatch =
    batch.kind === "batch" &&
    typeof batch.relay === "string" &&
    Array.isArray(batch.items) &&
    batch.items.every((item: RelayItem | null) =>
      Number.isSafeInteger(item?.number),
    );
  return isBatch ? (batch as Batch) : null;
}

import { type Decoder, DECODER } from "@/lib/normalize";
import type { Batch } from "@/lib/protocol/port";
import type { LivetapDatabase } from "@/lib/store/database";

import { createBatchWriter } from "./batch-writer";
import { readItem } from "./read-item";

export interface IngestDependencies {
  database: LivetapDatabase;
  /** Our clock, epoch ms. */
  now: () => number;
  decoder?: Decoder;
}

/**
 * Makes the function that takes a relay's batch to the database: read first, then one transaction, then the number up to
 * which the relay may forget. Calls must not overlap (see `createSerial`).
 */
export function createIngest({
  database,
  now,
  decoder = DECODER,
}: IngestDependencies) {
  const write = createBatchWriter({ database, now, schema: decoder.schema });
  return async (batch: Batch, tab: number): Promise<number> => {
    const items = await Promise.all(
      batch.items.map((item) => readItem(batch.relay, item, decoder)),
    );
    return write({ relay: batch.relay, tab, items });
  };
}

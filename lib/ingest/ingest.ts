import {
  DEFAULT_RULES,
  type RecordingRules,
} from "@/lib/model/recording-rules";
import type { Origin } from "@/lib/model/session";
import { type Decoder, DECODER } from "@/lib/normalize";
import type { Batch } from "@/lib/protocol/port";
import type { LivetapDatabase } from "@/lib/store/database";

import { createBatchWriter, type ReadBatch } from "./batch-writer";
import { readItem } from "./read-item";
import { createStubborn } from "./stubborn";

export interface IngestDependencies {
  database: LivetapDatabase;
  /** Our clock, epoch ms. */
  now: () => number;
  rules?: () => RecordingRules;
  decoder?: Decoder;
}

/** The two steps that a batch takes, so that one can be read while the one before it is written. */
export interface IngestSteps {
  /** Everything that must not wait inside a transaction. Never rejects for what is in the batch. */
  read: (batch: Batch, tab: number, origin?: Origin) => Promise<ReadBatch>;
  /** Stores it in one transaction and gives the number up to which the relay may forget. Calls must not overlap. */
  write: (batch: ReadBatch) => Promise<number>;
}

export function createIngestSteps({
  database,
  now,
  rules = () => DEFAULT_RULES,
  decoder = DECODER,
}: IngestDependencies): IngestSteps {
  const { schema } = decoder;
  const write = createBatchWriter({ database, now, rules, schema });
  return {
    async read({ relay, items }, tab, origin = "live") {
      const read = items.map((item) => readItem(relay, item, decoder));
      return { relay, tab, origin, items: await Promise.all(read) };
    },
    write: createStubborn(write),
  };
}

/** Both steps at once. Calls must not overlap. */
export function createIngest(dependencies: IngestDependencies) {
  const { read, write } = createIngestSteps(dependencies);
  return async (batch: Batch, tab: number): Promise<number> =>
    write(await read(batch, tab));
}

import { logError } from "@/lib/platform/log";
import { failureOf } from "@/lib/store/failure";

import type { ReadBatch } from "./batch-writer";
import { type ReadItem, unreadable } from "./read-item";

type Write = (batch: ReadBatch) => Promise<number>;

/** After so many failures it is the batch, and not the moment. */
const MAX_FAILURES = 3;

/**
 * A batch that fails every time must not stop the live behind it: it is written item by item then, and an item that
 * cannot be written as it was read is kept as bytes, or at last counted as a gap.
 */
export function createStubborn(write: Write): Write {
  const failures = new Map<string, number>();
  const oneByOne = async (batch: ReadBatch): Promise<number> => {
    let last = 0;
    for (const item of batch.items) {
      last = await writeOne(write, batch, item);
      if (last < item.item.number) break;
    }
    return last;
  };
  return async (batch) => {
    const { relay } = batch;
    const failed = failures.get(relay) ?? 0;
    try {
      const last = await (failed < MAX_FAILURES
        ? write(batch)
        : oneByOne(batch));
      failures.delete(relay);
      return last;
    } catch (error) {
      if (failureOf(error) === "other") failures.set(relay, failed + 1);
      throw error;
    }
  };
}

async function writeOne(
  write: Write,
  batch: ReadBatch,
  read: ReadItem,
): Promise<number> {
  const { relay } = batch;
  for (const item of [read, asBytes(relay, read)])
    try {
      return await write({ ...batch, items: [item] });
    } catch (error) {
      if (failureOf(error) !== "other") throw error;
      logError(`storing item ${String(read.item.number)}`, error);
    }
  return write({ ...batch, items: [asLost(read)] });
}

function asBytes(relay: string, read: ReadItem): ReadItem {
  const { item } = read;
  const isCarrier = item.kind === "frame" || item.kind === "response";
  return isCarrier ? { ...read, messages: [unreadable(relay, item)] } : read;
}

function asLost({ item }: ReadItem): ReadItem {
  const { number, receivedAt, handle } = item;
  const lost = {
    kind: "dropped",
    socket: 0,
    size: 0,
    cause: "worker",
  } as const;
  return {
    item: { ...lost, number, receivedAt, handle },
    ...{ enters: null, now: null, messages: [] },
  };
}

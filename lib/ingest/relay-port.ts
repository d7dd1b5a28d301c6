import { logError } from "@/lib/platform/log";
import { parseBatch } from "@/lib/protocol/parse-batch";
import type { Batch, WorkerWord } from "@/lib/protocol/port";
import { failureOf } from "@/lib/store/failure";

import type { IngestSteps } from "./ingest";
import type { Serial } from "./serial";

/** As much of a runtime port as serving a relay needs. */
export interface RelayPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export interface Served {
  read: (batch: Batch) => ReturnType<IngestSteps["read"]>;
  write: IngestSteps["write"];
  /** Bytes that the disk may still take: a browser without space says only that it fails. */
  room?: () => Promise<number>;
}

/**
 * Takes each batch to the database and acknowledges what it has stored. Where nothing can be stored the relay is told so
 * and waits; any other failure is logged and ends the port: the relay comes again, ever more slowly, with all that is not
 * acknowledged.
 */
export function serveRelay(
  port: RelayPort,
  serial: Serial,
  { read, write, room }: Served,
): void {
  let isOpen = true;
  let stored = 0;
  /** Batches that were sent before one was left unfinished must not overtake it: the relay sends all of it again. */
  let round = 0;
  const say = (word: WorkerWord) => {
    if (isOpen) port.postMessage(word);
  };
  const take = async (
    reading: ReturnType<IngestSteps["read"]>,
    { last, sentIn }: { last: number; sentIn: number },
  ) => {
    if (sentIn !== round) return stored;
    stored = await write(await reading);
    if (stored < last) round += 1;
    return stored;
  };
  const fail = async (error: unknown) => {
    round += 1;
    const failure = failureOf(error, await room?.());
    if (failure === "full") say({ kind: "refused", reason: "full" });
    else if (failure !== "other") say({ kind: "refused", reason: "database" });
    else {
      logError("storing a batch", error);
      if (isOpen) port.disconnect();
      isOpen = false;
    }
  };
  const receive = (batch: Batch) => {
    const last = batch.items.at(-1)?.number ?? 0;
    const sentIn = round;
    // Read before its turn: the one before it is being written meanwhile.
    const reading = read(batch);
    reading.catch(() => undefined);
    serial(() => take(reading, { last, sentIn })).then((number) => {
      say({ kind: "ack", number, last });
    }, fail);
  };
  port.onDisconnect.addListener(() => {
    isOpen = false;
  });
  port.onMessage.addListener((posted) => {
    const batch = parseBatch(posted);
    if (batch) receive(batch);
  });
}

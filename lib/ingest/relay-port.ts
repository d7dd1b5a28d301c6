import { logError } from "@/lib/platform/log";
import type { Serial } from "./serial";
import { parseBatch } from "@/lib/protocol/parse-batch";
import type { Acknowledgement, Batch } from "@/lib/protocol/port";

/** As much of a runtime port as serving a relay needs. */
export interface RelayPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/**
 * Takes each batch to `ingest` and acknowledges what it has stored. A failure is logged and ends the port: the relay comes
 * again, ever more slowly, with all that is not acknowledged.
 */
export function serveRelay(
  port: RelayPort,
  serial: Serial,
  ingest: (batch: Batch) => Promise<number>,
): void {
  let isOpen = true;
  let stored = 0;
  /** Batches that were sent before one was left unfinished must not overtake it: the relay sends all of it again. */
  let round = 0;
  const take = async (batch: Batch, sentIn: number) => {
    if (sentIn !== round) return stored;
    const last = batch.items.at(-1)?.number ?? 0;
    stored = await ingest(batch);
    if (stored < last) round += 1;
    return stored;
  };
  port.onDisconnect.addListener(() => {
    isOpen = false;
  });
  port.onMessage.addListener((posted) => {
    const batch = parseBatch(posted);
    if (!batch) return;
    const sentIn = round;
    serial(() => take(batch, sentIn)).then(
      (number) => {
        const acknowledgement: Acknowledgement = { kind: "ack", number };
        if (isOpen) port.postMessage(acknowledgement);
      },
      (error: unknown) => {
        round += 1;
        logError("storing a batch", error);
        if (isOpen) port.disconnect();
        isOpen = false;
      },
    );
  });
}

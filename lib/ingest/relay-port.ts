import { logError } from "@/lib/platform/log";
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
  tab: number,
  ingest: (batch: Batch, tab: number) => Promise<number>,
): void {
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
  });
  port.onMessage.addListener((posted) => {
    const batch = parseBatch(posted);
    if (!batch) return;
    ingest(batch, tab).then(
      (number) => {
        const acknowledgement: Acknowledgement = { kind: "ack", number };
        if (isOpen) port.postMessage(acknowledgement);
      },
      (error: unknown) => {
        logError("storing a batch", error);
        if (isOpen) port.disconnect();
        isOpen = false;
      },
    );
  });
}

import { logError } from "@/lib/platform/log";
import { parseBatch } from "@/lib/protocol/parse-batch";
import type { Acknowledgement } from "@/lib/protocol/port";

/** As much of a runtime port as serving a relay needs. */
export interface RelayPort {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** Takes each batch to `ingest` and acknowledges what it has stored. A failure is logged; the relay sends again. */
export function serveRelay(
  port: RelayPort,
  tab: number,
  ingest: (
    batch: NonNullable<ReturnType<typeof parseBatch>>,
    tab: number,
  ) => Promise<number>,
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
      },
    );
  });
}

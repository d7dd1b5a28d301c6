import type { Page } from "@playwright/test";

import type { Broadcast } from "../replay/broadcast";

declare global {
  interface Window {
    /** The stand-in page's two halves of a swipe to the live of this handle. */
    swipe: Record<"address" | "socket", (handle: string) => Promise<void>>;
  }
}

/** Half of a swipe to another live: the page's address with what it asks about the live, or the entry over the socket. */
export async function swipe(
  tab: Page,
  half: "address" | "socket",
  { recording }: Broadcast,
): Promise<void> {
  const { handle } = recording.page.host;
  await tab.waitForFunction(() => typeof window.swipe === "object");
  await tab.evaluate(
    async ([part, to]) => {
      await window.swipe[part](to);
    },
    [half, handle] as const,
  );
}

import type { Page } from "@playwright/test";

/** Stops the extension's worker, as the browser does it with idle ones, and waits until it has come back. */
export async function createKiller(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  let heard: ((status: string) => void) | undefined;
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { runningStatus } of versions) heard?.(runningStatus);
  });
  await session.send("ServiceWorker.enable");
  return async () => {
    let isStopped = false;
    const isBack = new Promise<void>((resolve) => {
      heard = (status) => {
        isStopped ||= status === "stopped";
        if (isStopped && status === "running") resolve();
      };
    });
    await session.send("ServiceWorker.stopAllWorkers");
    await isBack;
  };
}

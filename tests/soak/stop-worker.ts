import type { Page } from "@playwright/test";

/** Stops the extension's worker, as the browser does it with idle ones. It starts again when something asks for it. */
export async function stopWorker(screen: Page): Promise<void> {
  const session = await screen.context().newCDPSession(screen);
  const isStopped = new Promise<void>((resolve) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === "stopped"))
        resolve();
    });
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await isStopped;
  await session.detach();
}

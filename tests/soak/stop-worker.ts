import type { Page } from "@playwright/test";

/** Stops the extension's worker, as the browser does it with idle ones. It starts again when something asks for it. */
export async function stopWorker(screen: Page): Promise<void> {
  const session = await screen.context().newCDPSession(screen);
  // One that is just starting does not hear of it, so it is told again when it runs.
  const stop = () => {
    session.send("ServiceWorker.stopAllWorkers").catch(() => undefined);
  };
  const isStopped = new Promise<void>((resolve) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      for (const { status, runningStatus } of versions)
        if (runningStatus === "running") stop();
        else if (runningStatus === "stopped" && status !== "redundant")
          resolve();
    });
  });
  await session.send("ServiceWorker.enable");
  stop();
  await isStopped;
  await session.detach();
}

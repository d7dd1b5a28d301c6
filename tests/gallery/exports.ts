import type { Page } from "@playwright/test";

import type { Stage } from "./stage";
import { newestSession } from "./surfaces";

/** The export page of the newest session. */
export function exportOf(stage: Stage): Promise<Page> {
  return openExport(stage, () => undefined);
}

/** On a disk that takes the beginning and then nothing for ever. */
export function slowExport(stage: Stage): Promise<Page> {
  return openExport(stage, () => {
    const { prototype } = FileSystemWritableFileStream;
    const write = Object.getOwnPropertyDescriptor(prototype, "write");
    let pieces = 0;
    prototype.write = function (piece) {
      pieces += 1;
      const written: unknown = Reflect.apply(
        write?.value as (...given: unknown[]) => unknown,
        this,
        [piece],
      );
      return pieces > 4
        ? new Promise(() => undefined)
        : (written as Promise<void>);
    };
  });
}

/** On a disk that has no room. */
export function fullExport(stage: Stage): Promise<Page> {
  return openExport(stage, () => {
    FileSystemWritableFileStream.prototype.write = () =>
      Promise.reject(new DOMException("no room", "QuotaExceededError"));
  });
}

/** With a script that runs before the page's own. */
async function openExport(stage: Stage, script: () => void): Promise<Page> {
  for (const other of stage.context.pages())
    if (other.url().includes("/export.html")) await other.close();
  const page = await stage.context.newPage();
  await page.addInitScript(script);
  const session = await newestSession(stage);
  const address = `export.html?session=${session}`;
  await page.goto(`chrome-extension://${stage.extensionId}/${address}`);
  return page;
}

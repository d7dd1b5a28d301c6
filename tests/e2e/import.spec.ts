import { readFile } from "node:fs/promises";

import { expect, type Page } from "@playwright/test";

import { OWN_NAMES } from "@/lib/upkeep/own-lists";

import { syntheticLive } from "../replay/synthetic";
import { HERON, ownLists } from "../support/own-lists";
import { putRows } from "../support/put-rows";
import { extensionTest as test, type Watching } from "./fixtures";
import { nextExport } from "./pages/export";
import { chooseFiles, openImport } from "./pages/import";
import { exportFrom } from "./pages/panel";
import type { ExportedSession } from "./session-file";

declare const chrome: {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
};

/** All but the moment of writing. */
function comparable(text: string): string {
  return text.replace(/"exportedAt": \d+/, "");
}

async function deleteSession(page: Page, session: string): Promise<void> {
  await page.evaluate(
    (id) =>
      chrome.runtime.sendMessage({
        ...{ target: "worker", command: "deleteSession" },
        request: { session: id },
      }),
    session,
  );
}

async function exportAgain(
  { context, extensionId }: Watching,
  session: string,
): Promise<string> {
  const coming = nextExport(context);
  const page = await context.newPage();
  await page.goto(
    `chrome-extension://${extensionId}/export.html?session=${session}`,
  );
  return readFile(await (await coming).path(), "utf8");
}

test("a live that was deleted comes back from its file to the last byte, and a wrong file is refused", async ({
  installAndConsent,
}) => {
  const watching = await installAndConsent({
    ...{ recordings: [syntheticLive({ minutes: 2 }).recording], speed: "max" },
  });
  const { context, extensionId, panel } = watching;
  const live = await watching.playAll();
  await live.close();
  const own = ownLists("a", HERON);
  for (const name of OWN_NAMES) {
    const rows = own[name].map((entry) => ({ ...entry, session: 1 }));
    await putRows(panel, name, rows);
  }
  const download = await exportFrom(panel);
  const text = await readFile(await download.path(), "utf8");
  const { session } = JSON.parse(text) as ExportedSession; // our own text
  expect(text).toContain('"draws": [');
  await deleteSession(panel, session.id);

  const page = await openImport(context, extensionId);
  await chooseFiles(page, {
    "live.json": text,
    "half.json": text.slice(0, text.length / 2),
    "package.json": '{"name":"other","version":"1.0.0"}',
  });
  await expect(page.getByText("Is not here yet")).toBeVisible();
  await expect(page.getByText(/cut off or damaged/)).toBeVisible();
  await expect(
    page.getByText("Livetap did not write this file."),
  ).toBeVisible();
  await page.getByRole("button", { name: "Import 1 live" }).click();
  await page.getByRole("heading", { name: "1 live imported" }).waitFor();
  expect(comparable(await exportAgain(watching, session.id))).toBe(
    comparable(text),
  );

  await page.getByRole("button", { name: "Choose other files" }).click();
  await chooseFiles(page, { "live.json": text });
  await expect(page.getByText(/^Nothing new/)).toBeVisible();
});

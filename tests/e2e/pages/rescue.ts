import { readFile } from "node:fs/promises";

import type { Page } from "@playwright/test";

export function saveButton(page: Page) {
  return page.getByRole("button", { name: "Save what is readable" });
}

/** Presses it, and gives the lines of the file that comes of it; the last one says what is in it. */
export async function rescueFrom(page: Page): Promise<object[]> {
  const coming = page.context().waitForEvent("download", { timeout: 60_000 });
  await saveButton(page).click();
  const text = await readFile(await (await coming).path(), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
}

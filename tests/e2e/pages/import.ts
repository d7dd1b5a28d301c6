import type { BrowserContext, Page } from "@playwright/test";

export async function openImport(
  context: BrowserContext,
  extensionId: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/import.html`);
  await page.getByRole("heading", { name: "Import recordings" }).waitFor();
  return page;
}

/** Chooses files of these names and texts, and waits until they are read. */
export async function chooseFiles(
  page: Page,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<void> {
  await page
    .getByLabel("Choose files")
    .first()
    .setInputFiles(
      Object.entries(files).map(([name, content]) => ({
        ...{ name, mimeType: "application/json" },
        buffer: Buffer.from(content),
      })),
    );
  await page.getByRole("heading", { name: "What would be imported" }).waitFor();
}

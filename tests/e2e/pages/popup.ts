import type { BrowserContext, Page } from "@playwright/test";

export async function openPopup(
  context: BrowserContext,
  extensionId: string,
): Promise<Page> {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup.getByRole("main").waitFor();
  return popup;
}

export function exportButton(popup: Page) {
  return popup.getByRole("button", { name: "Export", exact: true });
}

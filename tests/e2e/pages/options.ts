import type { BrowserContext, Page } from "@playwright/test";

/** The settings, as the button in the popup opens them. */
export async function openOptionsFrom(popup: Page): Promise<Page> {
  const opening = popup.context().waitForEvent("page");
  await popup.getByRole("button", { name: "Settings" }).click();
  const options = await opening;
  await options.getByRole("main").waitFor();
  return options;
}

export async function openStorageOptions(
  context: BrowserContext,
  extensionId: string,
): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html#storage`);
  await options.getByRole("main").waitFor();
  return options;
}

export function neverList(options: Page) {
  return options.getByRole("list", { name: "Never record" });
}

export function neverField(options: Page) {
  return options.getByRole("textbox", { name: "Add to: Never record" });
}

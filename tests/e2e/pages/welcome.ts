import type { BrowserContext, Page } from "@playwright/test";

/** The page that the extension opens by itself when it is installed. */
export async function findWelcome(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith("/welcome.html");
  const page =
    context.pages().find(isWelcome) ??
    (await context.waitForEvent("page", {
      predicate: async (opened) => {
        await opened.waitForURL(/./);
        return isWelcome(opened);
      },
    }));
  await page.waitForLoadState();
  return page;
}

export async function startRecording(welcome: Page): Promise<void> {
  await welcome.getByRole("button", { name: "Start recording" }).click();
  await openPanelButton(welcome).waitFor();
}

export function openPanelButton(welcome: Page) {
  return welcome.getByRole("button", { name: "Open panel" });
}

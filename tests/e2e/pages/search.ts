import { expect, type BrowserContext, type Page } from "@playwright/test";

const SIZE = { width: 1200, height: 800 };

/** A place of the dashboard, in a tab of its own. */
export async function openPlace(
  context: BrowserContext,
  extensionId: string,
  place: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(SIZE);
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#${place}`);
  await page.getByRole("main").waitFor();
  return page;
}

/** Types into the search, scrolls to the end of what is found, and tells how much that is. */
export async function countFound(page: Page, words: string): Promise<number> {
  const status = page.getByRole("status").first();
  await page.getByRole("searchbox").fill("");
  await expect(status).toBeEmpty();
  await page.getByRole("searchbox").fill(words);
  const told = async () => {
    const list = page.getByRole("list", { name: /^Results/ });
    if (await list.isVisible())
      await list.evaluate((scroller) => {
        scroller.scrollTop = scroller.scrollHeight;
      });
    return (await status.textContent()) ?? "";
  };
  await expect.poll(told, { intervals: [100] }).toMatch(/^[\d,]+ results?$/);
  return Number((await told()).replace(/\D/g, ""));
}

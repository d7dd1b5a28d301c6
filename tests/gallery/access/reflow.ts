import type { Page } from "@playwright/test";

const NARROW = { width: 320, height: 800 };
/** Instead of 16 px, which makes 150%. */
const LARGE = 24;
const USUAL = 16;

/** What sticks out sideways on the narrowest screen with large text; nothing may have to be scrolled to the side. */
export async function reflowFindings(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize(NARROW);
  await setTextSize(page, LARGE);
  try {
    return await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const wide = [...document.body.querySelectorAll("*")].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      );
      return wide
        .slice(0, 3)
        .map(
          (element) =>
            `too wide at 320 px with large text | ${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`,
        );
    });
  } finally {
    await setTextSize(page, USUAL);
    if (before) await page.setViewportSize(before);
  }
}

/** The browser's own setting. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const fontSizes = { standard, fixed: standard };
  await session.send("Page.setFontSizes", { fontSizes });
  await session.detach();
}

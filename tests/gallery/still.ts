import type { Page } from "@playwright/test";

/** The page is in front, has its fonts and pictures, and has drawn what was asked of it; nothing moves. */
export async function untilStill(page: Page): Promise<void> {
  await page.bringToFront();
  // A pointer that stays where it clicked shows a tip there.
  await page.mouse.move(0, 0);
  await page.waitForFunction(() =>
    [...document.images].every(({ complete }) => complete),
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((drawn) => {
        requestAnimationFrame(drawn);
      });
  });
}

import { mkdir } from "node:fs/promises";
import path from "node:path";

import type { Page } from "@playwright/test";

import type { View } from "./scene";
import { extentOf, sizesOf } from "./sizes";
import { untilStill } from "./still";
import type { Language } from "./words";

const FOLDER = path.resolve(import.meta.dirname, "../../docs/screenshots");

export const SCHEMES = ["light", "dark"] as const;

/** Takes a view's pictures: every size, light and dark. In other languages than English one shows what there is to see. */
export async function shoot(
  view: View,
  page: Page,
  language: Language,
): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const isEnglish = language === "en";
  const sizes = isEnglish ? sizesOf(view) : sizesOf(view).slice(0, 1);
  const schemes = isEnglish ? SCHEMES : (["light"] as const);
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await untilStill(page);
      const parts: string[] = [view.name, String(size.width), colorScheme];
      if (!isEnglish) parts.push(language);
      const file = path.join(FOLDER, `${parts.join("-")}.png`);
      const isFirst = isEnglish && colorScheme === "light";
      const extent = extentOf(view, isFirst);
      // What sticks to the screen stands where somebody has scrolled to.
      if (extent === "page")
        await page.evaluate(() => {
          scrollTo(0, 0);
        });
      await (extent === "main"
        ? page.getByRole("main").screenshot({ path: file })
        : page.screenshot({ path: file, fullPage: extent === "page" }));
    }
  }
}

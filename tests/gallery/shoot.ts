import { mkdir } from "node:fs/promises";
import path from "node:path";

import type { Page } from "@playwright/test";

import type { Surface, View } from "./scene";
import { FRAMES } from "./sizes";
import { untilStill } from "./still";
import type { Language } from "./words";

export const FOLDER = path.resolve(
  import.meta.dirname,
  "../../docs/screenshots",
);

export const SCHEMES = ["light", "dark"] as const;

/** Takes a view's pictures: every size, light and dark. In other languages than English the usual width is enough. */
export async function shoot(
  { name }: View,
  page: Page,
  language: Language,
): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const { sizes, isWhole } = FRAMES[name.split("-")[0] as Surface];
  const isEnglish = language === "en";
  const wanted = isEnglish ? sizes : sizes.filter(({ width }) => width < 500);
  for (const size of wanted.slice(isEnglish ? 0 : -1)) {
    await page.setViewportSize(size);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await untilStill(page);
      const parts: string[] = [name, String(size.width), colorScheme];
      if (!isEnglish) parts.push(language);
      const file = path.join(FOLDER, `${parts.join("-")}.png`);
      await page.screenshot({ path: file, fullPage: isWhole });
    }
  }
}

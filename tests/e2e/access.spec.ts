import { expect, type Page, test } from "@playwright/test";

import { axeFindings } from "../gallery/access/axe";
import { keyboardFindings } from "../gallery/access/keyboard";
import { outlineFindings } from "../gallery/access/outline";
import { reflowFindings } from "../gallery/access/reflow";
import { playScene } from "../gallery/scene";
import { SCENES } from "../gallery/scenes";
import { SCHEMES } from "../gallery/shoot";
import { untilStill } from "../gallery/still";

/**
 * The overlay is a picture for streaming software: nobody operates it, and it has no text that flows. A busy live has the
 * parts of any live.
 */
const OPERATED = SCENES.filter(
  ({ name }) => name !== "overlay" && name !== "busy",
);

/** Of what is judged nothing but colours is another in the dark. */
const RULES = { light: undefined, dark: ["color-contrast"] } as const;

for (const scene of OPERATED)
  test(`everybody can read and use ${scene.views.map(({ name }) => name).join(", ")}`, async () => {
    test.setTimeout(300_000);
    const findings = new Set<string>();
    const wasPlayed = await playScene({
      ...{ scene, language: "en", isAsked: () => true },
      async look({ name, isMain = false }, page) {
        for (const finding of await findingsOn(page, isMain))
          findings.add(`${name} | ${finding}`);
      },
      onFailed: ({ name }, error) => {
        findings.add(`${name} | ${String(error)}`);
      },
    });
    test.skip(!wasPlayed, "only root can mount a disk of its own");
    expect([...findings]).toEqual([]);
  });

async function findingsOn(page: Page, isWalked: boolean): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await untilStill(page);
    const seen = await axeFindings(page, RULES[colorScheme]);
    found.push(...seen.map((finding) => `${colorScheme} | ${finding}`));
  }
  found.push(...(await outlineFindings(page)));
  found.push(...(await reflowFindings(page)));
  if (isWalked) found.push(...(await keyboardFindings(page)));
  return found;
}

import type { Page } from "@playwright/test";
import axe from "axe-core";

const JUDGED = ["serious", "critical"];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe holds to be serious or critical: rule and place, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  // The driver puts it in, since the extension's own policy takes no script from elsewhere.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { resultTypes: ["violations"] }),
  );
  return violations
    .filter(({ impact }) => JUDGED.includes(impact ?? ""))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, any }) =>
        [id, target.join(" "), html.slice(0, 160), any[0]?.message ?? ""].join(
          " | ",
        ),
      ),
    );
}

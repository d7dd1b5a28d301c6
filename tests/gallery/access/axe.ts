import type { Page } from "@playwright/test";
import axe from "axe-core";

const JUDGED = ["serious", "critical"];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe holds to be serious or critical: rule and place, one line each. Without `rules` by all of them. */
export async function axeFindings(
  page: Page,
  rules?: readonly string[],
): Promise<string[]> {
  // The driver puts it in, since the extension's own policy takes no script from elsewhere.
  await page.evaluate(axe.source);
  const runOnly = rules && [...rules];
  const { violations } = await page.evaluate(
    (only) =>
      window.axe.run(document, {
        resultTypes: ["violations"],
        ...(only && { runOnly: only }),
      }),
    runOnly,
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

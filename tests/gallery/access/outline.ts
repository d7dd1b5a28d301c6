import type { Page } from "@playwright/test";

/** How the page is divided, for who hears it: one main part, one first heading, and no heading that skips a level. */
export function outlineFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const mains = document.querySelectorAll("main, [role=main]").length;
    if (mains !== 1) found.push(`main parts | ${String(mains)}`);
    const headings = [
      ...document.querySelectorAll("h1, h2, h3, h4, h5, h6"),
    ].filter((heading) => heading.checkVisibility());
    let level = 0;
    for (const heading of headings) {
      const next = Number(heading.tagName.slice(1));
      if (next > level + 1)
        found.push(`heading skips to ${String(next)} | ${heading.textContent}`);
      level = next;
    }
    if (document.title === "") found.push("no title | html");
    if (document.documentElement.lang === "") found.push("no language | html");
    return found;
  });
}

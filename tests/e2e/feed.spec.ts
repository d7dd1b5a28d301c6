import { expect, type Locator, type Page } from "@playwright/test";

import { foldText } from "@/lib/model/fold";

import { untilPlayed } from "../replay/progress";
import { waitUntilStored } from "../replay/settled";
import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";
import type { ExportedEvent } from "./session-file";

const { recording } = syntheticLive({ seed: 21, minutes: 6 });

const feedOf = (panel: Page) => panel.getByRole("list", { name: "Feed" });

async function chooseView(panel: Page, name: string): Promise<void> {
  await panel.getByTitle("Choose what the feed shows").click();
  await panel.getByRole("button", { name, exact: true }).click();
}

/** Where a line stands on the screen, and what it says. */
/** What it says, and where it stands in the list: what stands above that, as a battle that begins, moves all of it. */
async function placeOf(line: Locator, list: Locator) {
  const [box, around] = [await line.boundingBox(), await list.boundingBox()];
  const top = Math.round((box?.y ?? -1) - (around?.y ?? 0));
  return { top, words: await line.innerText() };
}

/** Walking scrolls the list, and lines that are measured for the first time shift it: where it came to rest. */
async function restingPlaceOf(line: Locator, list: Locator) {
  let last = await placeOf(line, list);
  await expect
    .poll(
      async () => {
        const { top } = last;
        last = await placeOf(line, list);
        return last.top === top;
      },
      { intervals: [300] },
    )
    .toBe(true);
  return last;
}

/** Words that many comments hold, and some hold in a name alone. */
const WORDS = ["clay", "how", "heron"] as const;

function countHolding(events: readonly ExportedEvent[], word: string): number {
  return events.filter(({ kind, text, user }) => {
    const said = kind === "comment" ? String(text) : "";
    const names = user ? `${user.nickname} @${user.handle}` : "";
    return kind === "comment" && foldText(`${said} ${names}`).includes(word);
  }).length;
}

test("words find as many comments as the exported file holds", async ({
  installAndConsent,
}) => {
  test.setTimeout(180_000);
  const stand = await installAndConsent({
    ...{ recordings: [recording], speed: "max" },
  });
  await stand.playAll();
  const { panel } = stand;
  const { events } = await stand.exportSession();
  await panel.bringToFront();
  await chooseView(panel, "Chat only");
  for (const word of WORDS) {
    await panel.getByRole("searchbox").fill(word.toUpperCase());
    const count = countHolding(events, word);
    expect(count).toBeGreaterThan(3);
    await expect(
      panel.getByText(`${String(count)} found`, { exact: true }),
    ).toBeVisible();
    await expect(panel.getByText("whole recording searched")).toBeVisible();
    const [size] = await feedOf(panel)
      .getByRole("listitem")
      .first()
      .evaluateAll((lines) => lines.map((line) => line.ariaSetSize));
    expect(size).toBe(String(count));
  }
  await panel.getByRole("searchbox").fill("nobody said this");
  await expect(panel.getByText("Nothing found")).toBeVisible();
});

test("a person's card has the figures of the exported file", async ({
  installAndConsent,
}) => {
  test.setTimeout(180_000);
  const stand = await installAndConsent({
    ...{ recordings: [recording], speed: "max" },
  });
  await stand.playAll();
  const { panel } = stand;
  const { people } = await stand.exportSession();
  await panel.bringToFront();
  await chooseView(panel, "Gifts and support");
  for (const index of [0, 1]) {
    const name = feedOf(panel)
      .getByRole("article", { name: "Gifts" })
      .nth(index)
      .getByRole("button")
      .first();
    const handle = ((await name.getAttribute("title")) ?? "").slice(1);
    await name.click();
    const card = panel.getByRole("dialog");
    await expect(card.getByRole("link")).toHaveAttribute(
      "href",
      `https://www.tiktok.com/@${handle}`,
    );
    const person = people.find(
      (one) => "handle" in one && one.handle === handle,
    );
    const figures: Record<string, unknown> = { ...person };
    const names = ["comments", "gifts", "diamonds", "likes"].concat(
      ...["shares", "follows", "joins"],
    );
    const shown = await card.getByRole("definition").allInnerTexts();
    expect(shown.map((text) => Number(text.replaceAll(",", "")))).toEqual(
      names.map((figure) => figures[figure]),
    );
    await panel.keyboard.press("Escape");
    await expect(card).toBeHidden();
  }
});

test("what is being read stays where it is while a hundred events a second come", async ({
  installAndConsent,
}) => {
  test.setTimeout(180_000);
  const busy = syntheticLive({ seed: 22, minutes: 2, ratePerSecond: 25 });
  const { panel, watch, server } = await installAndConsent({
    ...{ recordings: [busy.recording], speed: 4 },
  });
  const live = await watch();
  await panel.bringToFront();
  const list = feedOf(panel);
  await expect
    .poll(() => list.getByRole("listitem").count(), { timeout: 30_000 })
    .toBeGreaterThan(10);
  await chooseView(panel, "Everything");
  await expect(list.getByRole("article", { name: "Joins" })).not.toHaveCount(0);
  await list.focus();
  for (let step = 0; step < 12; step += 1)
    await panel.keyboard.press("ArrowDown");
  const line = list.locator(":focus");
  const before = await restingPlaceOf(line, list);
  const newer = panel.getByRole("button", { name: /^\d+ new$/ });
  await expect
    .poll(async () => parseInt(await newer.innerText()), { timeout: 60_000 })
    .toBeGreaterThan(200);
  expect(await placeOf(line, list)).toEqual(before);
  await panel.keyboard.press("Home");
  await expect(newer).toBeHidden();
  await expect(line).toHaveCount(0);
  await untilPlayed(live, server);
  await waitUntilStored(panel);
  await expect(list.getByRole("listitem").first()).toContainText(
    "The live has ended",
  );
});

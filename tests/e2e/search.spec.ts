import { expect } from "@playwright/test";

import { createTextMatcher, queryOf } from "@/lib/model/search/query";

import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";
import { countFound, openPlace } from "./pages/search";
import type { ExportedEvent } from "./session-file";
import { readStore } from "./stored";

const { recording } = syntheticLive({ seed: 33, minutes: 2 });

/** A beginning, words after each other, and one that nobody wrote. */
const WORDS = ["ho", '"how long"', "kintsugi"] as const;

function countIn(events: readonly ExportedEvent[], words: string): number {
  const matches = createTextMatcher(queryOf(words));
  return events.filter(
    ({ kind, text, deleted }) =>
      ["comment", "question"].includes(kind) &&
      deleted !== true &&
      typeof text === "string" &&
      matches(text),
  ).length;
}

test("the search finds what the exported file holds, before and after it is indexed", async ({
  installAndConsent,
}) => {
  const stand = await installAndConsent({
    ...{ recordings: [recording], speed: "max" },
  });
  const live = await stand.playAll();
  const { events } = await stand.exportSession();
  const { context, extensionId } = stand;
  const expected = WORDS.map((words) => countIn(events, words));
  expect(Math.max(...expected)).toBeGreaterThan(5);
  const count = async () => {
    const page = await openPlace(context, extensionId, "search");
    const found: number[] = [];
    for (const words of WORDS) found.push(await countFound(page, words));
    await page.close();
    return found;
  };
  expect(await count()).toEqual(expected);

  await live.close();
  const page = await openPlace(context, extensionId, "search");
  await expect
    .poll(
      async () => {
        await page.reload();
        return (await readStore(page, "search")).length;
      },
      { timeout: 20_000, intervals: [250] },
    )
    .toBeGreaterThan(0);
  expect(await count()).toEqual(expected);
});

test("an event shows its JSON and the raw message that it came of", async ({
  installAndConsent,
}) => {
  const stand = await installAndConsent({
    ...{ recordings: [recording], speed: "max" },
  });
  await stand.playAll();
  const { events } = await stand.exportSession();
  const { context, extensionId } = stand;
  const page = await openPlace(context, extensionId, "events?kind=gift");
  await page
    .getByRole("button", { name: /^Details/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  const json = await dialog.getByRole("region", { name: "JSON" }).textContent();
  const shown = JSON.parse(json ?? "") as ExportedEvent;
  const exported = events.find(({ id }) => id === shown.id);
  expect(exported).toMatchObject({
    ...{ messageId: shown.messageId, at: shown.at, user: shown.user },
    ...{ count: shown.count, price: shown.price },
  });
  await dialog.getByText("Raw message", { exact: true }).click();
  const raw = dialog.getByRole("region", { name: "Raw message" });
  await expect(raw).toContainText(`2 msgId: ${shown.messageId}`);
  await expect(raw).toContainText("5 repeatCount: ");
});

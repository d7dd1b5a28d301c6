import { expect, type Page } from "@playwright/test";

import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";
import type { ExportedSession } from "./session-file";

const whole = new Intl.NumberFormat("en-US");

async function openTab(panel: Page, name: string): Promise<void> {
  await panel.getByRole("tab", { name, exact: true }).click();
}

function rowsOf(panel: Page, list: string) {
  return panel
    .getByRole("list", { name: list, exact: true })
    .getByRole("button");
}

/** Name and value of each, as they stand on the screen. */
async function ranks(panel: Page, list: string, unit: string) {
  const rows = rowsOf(panel, list);
  await expect(rows.first()).toBeVisible();
  const value = new RegExp(`([\\d,]+) ${unit}`);
  return Promise.all(
    (await rows.all()).map(async (row) => [
      await row.locator("bdi").first().innerText(),
      value.exec(await row.innerText())?.[1] ?? "",
    ]),
  );
}

function topOf(
  people: ExportedSession["people"],
  measure: "comments" | "diamonds",
) {
  return people
    .filter((person) => person[measure] > 0)
    .map((person) => person[measure])
    .sort((left, right) => right - left)
    .slice(0, 20)
    .map((value) => whole.format(value));
}

test("people, gifts and words on the screen are those of the exported file", async ({
  installAndConsent,
}) => {
  const { recording } = syntheticLive({ seed: 11, minutes: 4 });
  const watching = await installAndConsent({
    ...{ recordings: [recording], speed: "max" },
  });
  await watching.playAll();
  const { panel } = watching;
  const file = await watching.exportSession();
  const { people, gifts, totals, events, streamer } = file;
  const others = people.filter(({ id }) => id !== streamer.id);
  await panel.bringToFront();

  await openTab(panel, "People");
  const givers = await ranks(panel, "Diamonds", "diamond");
  expect(givers.map(([, value]) => value)).toEqual(topOf(others, "diamonds"));
  await panel.locator("label", { hasText: "Comments" }).click();
  const writers = await ranks(panel, "Comments", "comment");
  expect(writers.map(([, value]) => value)).toEqual(topOf(others, "comments"));
  for (const [name, comments] of writers)
    expect(
      others.filter(
        (person) =>
          person.nickname === name &&
          whole.format(person.comments) === comments,
      ),
    ).not.toEqual([]);

  await openTab(panel, "Gifts");
  await expect(rowsOf(panel, "By gift")).toHaveCount(gifts.length);
  const shown = await ranks(panel, "By gift", "diamond");
  const given = gifts
    .map(({ name, count, diamonds }) => [
      `${name} ×${whole.format(count)}`,
      whole.format(diamonds),
    ])
    .sort();
  expect(shown.toSorted()).toEqual(given);
  for (const [index, [title = "", diamonds = ""]] of shown.entries()) {
    await rowsOf(panel, "By gift").nth(index).click();
    const sum = panel.getByRole("dialog").getByRole("group", { name: /^Sum/ });
    const count = title.split("×").at(-1) ?? "";
    await expect(sum).toHaveText(
      new RegExp(`messages?\\+${count}${diamonds}$`),
    );
    await expect(panel.getByText(/^Equals the total/)).toBeVisible();
    await panel.keyboard.press("Escape");
    await expect(panel.getByRole("dialog")).toHaveCount(0);
  }
  await panel.getByRole("button", { name: /estimated/ }).click();
  await expect(
    panel.getByRole("dialog").getByRole("group", { name: /^Sum/ }),
  ).toContainText(
    `+${whole.format(totals.gifts)}${whole.format(totals.diamonds)}`,
  );
  await panel.keyboard.press("Escape");

  await openTab(panel, "Words");
  const comments = events.filter(
    ({ kind, user, deleted }) =>
      kind === "comment" && user?.id !== streamer.id && deleted !== true,
  );
  await expect(
    panel.getByText(`${whole.format(comments.length)} comments counted`),
  ).toBeVisible();
  const words = panel.getByRole("region", { name: "Top words" });
  const [word = "", count] = (
    await words.getByRole("listitem").first().innerText()
  ).split("\n");
  const having = comments.filter(({ text }) =>
    String(text)
      .toLowerCase()
      .split(/[^\p{L}']+/u)
      .includes(word.toLowerCase()),
  );
  expect(count).toBe(whole.format(having.length));
});

// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { ComparePage } from "@/components/dashboard/compare/compare-page";

import { renderScreen, surround } from "../../support/screen";
import { fillLives, severalLives } from "../../support/several-lives";
import { temporaryDatabase } from "../../support/temporary-database";

let database = temporaryDatabase();

beforeEach(async () => {
  await surround({});
  database = temporaryDatabase();
});

async function show(lives: number, hash = "") {
  const until = Date.now() - 3_600_000;
  const options = { until, people: 20, minutes: 12 };
  if (lives > 0)
    await fillLives(database, severalLives({ count: lives, ...options }));
  renderScreen(<ComparePage params={new URLSearchParams(hash)} />, database);
  return userEvent.setup();
}

test("one live cannot be compared, and the page says what it waits for", async () => {
  await show(1);
  await screen.findByText("Record two lives to compare");
});

test("the last two lives stand side by side, and another is one click away", async () => {
  const user = await show(4);
  const table = await screen.findByRole("table");
  const heads = () => within(table).getAllByRole("columnheader").length - 1;
  expect(heads()).toBe(2);
  const boxes = screen.getAllByRole("checkbox");
  await user.click(boxes[3] ?? table);
  await screen.findByRole("img", {
    name: /^Viewers\. .+ on average .+ on average .+ on average/,
  });
  expect(heads()).toBe(3);
  const cells = within(table).getByRole("row", { name: /^Comments \d/ });
  expect(cells.textContent).toMatch(/%/);
  expect(location.hash).toMatch(/^#compare\?ids=/);
});

test("with all but one taken away the page asks for another", async () => {
  const user = await show(3);
  await screen.findByRole("table");
  const [first] = screen.getAllByRole("checkbox");
  if (first) await user.click(first);
  await screen.findByText("Choose one more live");
});

test("all lives of a streamer tell how they change, and who comes back", async () => {
  await show(8, "view=trends");
  await screen.findByRole("img", {
    name: /^Viewers at the peak: \d+ in the first live, \d+ in the last, median \d+ of 8$/,
  });
  await screen.findByText(/Median of 8 lives/);
  const table = await screen.findByRole("table");
  const rows = within(table).getAllByRole("row").slice(1);
  expect(rows).toHaveLength(8);
  const first = within(rows.at(-1) ?? table).getAllByRole("cell");
  expect(first[0]?.textContent).toBe("0");
  expect(screen.getAllByText(/lives?, last seen/).length).toBeGreaterThan(0);
});

// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { PeoplePage } from "@/components/dashboard/people/people-page";

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
  if (lives > 0)
    await fillLives(
      database,
      severalLives({ count: lives, until, people: 10, minutes: 4 }),
    );
  const params = new URLSearchParams(hash);
  renderScreen(<PeoplePage params={params} />, database);
  return userEvent.setup();
}

async function rows() {
  const table = await screen.findByRole("table", {
    name: "People over all lives",
  });
  const all = within(table).getAllByRole("row").slice(1);
  return all.map((row) => within(row).getByRole("link").textContent);
}

test("before anything is recorded the page says what will stand on it", async () => {
  await show(0);
  await screen.findByText("Nobody yet");
});

test("everybody is listed, and sorted by what a column is called", async () => {
  const user = await show(5);
  await screen.findByText("10 people");
  await user.click(await screen.findByRole("button", { name: "Lives" }));
  const header = screen.getByRole("columnheader", { name: "Lives" });
  expect(header.getAttribute("aria-sort")).toBe("descending");
  await waitFor(async () => {
    expect((await rows())[0]).toMatch(/Maple Fox 0/);
  });
  expect(screen.getAllByRole("row")[1]?.textContent).toMatch(/5/);
});

test("a part of a name finds who has it, and clearing finds everybody again", async () => {
  const user = await show(4);
  await screen.findByText("10 people");
  const field = screen.getByRole("searchbox", { name: "Find by name" });
  await user.click(field);
  await user.paste("maple fox");
  await screen.findByText("1 of 10 people");
  expect(await rows()).toHaveLength(1);
  await user.paste("zzz");
  await screen.findByText("Nobody like this");
  await user.click(screen.getByRole("button", { name: "Clear the filters" }));
  await screen.findByText("10 people");
});

test("a link can ask for those who used to come", async () => {
  await show(8, "kind=away&streamer=72");
  await screen.findByText(/^\d+ of \d+ people$/);
  expect(screen.getByRole("combobox", { name: "Show" })).toHaveProperty(
    "value",
    "away",
  );
  const names = await rows();
  expect(names.length).toBeGreaterThan(0);
});

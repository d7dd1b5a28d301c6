// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { PersonPage } from "@/components/dashboard/people/person-page";
import { createPersonCommands } from "@/lib/upkeep/person-notes";

import { renderScreen, surround } from "../../support/screen";
import { fillLives, severalLives } from "../../support/several-lives";
import { temporaryDatabase } from "../../support/temporary-database";

const REGULAR = "7100000000000000000";
let database = temporaryDatabase();
let asked: Awaited<ReturnType<typeof surround>>["askWorker"];

beforeEach(async () => {
  ({ askWorker: asked } = await surround({}));
  database = temporaryDatabase();
  const until = Date.now() - 3_600_000;
  await fillLives(
    database,
    severalLives({ count: 4, until, people: 10, minutes: 4 }),
  );
});

function show(id: string) {
  const params = new URLSearchParams({ id });
  renderScreen(<PersonPage params={params} />, database);
  return userEvent.setup();
}

test("figures over all lives are the sums of the table below them", async () => {
  show(REGULAR);
  const sums = await screen.findByLabelText("Figures over all lives", {
    selector: "dl",
  });
  const [table] = screen.getAllByRole("table");
  const rows = within(table ?? sums)
    .getAllByRole("row")
    .slice(1);
  expect(rows).toHaveLength(4);
  const comments = rows.map((row) =>
    Number(within(row).getAllByRole("cell")[0]?.textContent),
  );
  const sum = comments.reduce((all, one) => all + one, 0);
  const told = within(sums).getByText("Comments").nextElementSibling;
  expect(told?.textContent).toBe(String(sum));
  await screen.findByText("4 of 4 lives, 4 in a row up to the last");
});

test("what they did stands live by live, with ways to search and to erase", async () => {
  show(REGULAR);
  const region = await screen.findByRole("region", {
    name: "Everything they did",
  });
  expect(within(region).getAllByRole("heading", { level: 3 })).toHaveLength(4);
  const link = (name: string) =>
    screen.getByRole("link", { name }).getAttribute("href");
  expect(link("Search their comments")).toBe(`#search?person=${REGULAR}`);
  expect(link("Erase this person…")).toBe(`#data?person=${REGULAR}`);
});

test("a note and tags are written and stay", async () => {
  const commands = createPersonCommands(database, () => 1);
  asked.mockImplementation(async (message) => {
    const { request } = message as {
      request: Parameters<typeof commands.describePerson>[0];
    };
    return { value: await commands.describePerson(request) };
  });
  const user = show(REGULAR);
  await user.click(
    await screen.findByRole("button", { name: "Add a note or tags" }),
  );
  await user.type(
    screen.getByRole("combobox", { name: "Tags" }),
    "friend{Enter}",
  );
  await user.click(screen.getByRole("textbox", { name: "Note" }));
  await user.paste("Asks about the loom");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Asks about the loom");
  const tags = screen.getByRole("list", { name: "Tags" });
  expect(tags.textContent).toBe("friend");
  expect(document.activeElement?.textContent).toBe("Edit note and tags");
});

test("a note that could not be saved is not lost", async () => {
  asked.mockRejectedValue(new Error("full"));
  const user = show(REGULAR);
  await user.click(
    await screen.findByRole("button", { name: "Add a note or tags" }),
  );
  const field = screen.getByRole("textbox", { name: "Note" });
  await user.type(field, "Kept");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("alert");
  expect(field).toHaveProperty("value", "Kept");
});

test("nobody is told of as nobody", async () => {
  show("5");
  await screen.findByText("Nothing recorded of this person");
});

// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { GiftsTab } from "@/components/live/gifts-tab";
import type { LivetapDatabase } from "@/lib/store/database";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { renderScreen, surround } from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

let database: LivetapDatabase;
beforeEach(async () => {
  await surround({});
  database = temporaryDatabase();
});

const rows = sampleRows({
  ...{ until: 1_790_000_000_000, minutes: 12 },
  session: { nextRow: 100_000 },
});
const whole = new Intl.NumberFormat("en-US");

async function show() {
  await fillDatabase(database, rows);
  renderScreen(<GiftsTab session={1} />, database);
  await screen.findByRole("list", { name: "By gift" });
  return userEvent.setup();
}

test("every gift stands there with its count, price, givers and diamonds", async () => {
  await show();
  const list = screen.getByRole("list", { name: "By gift" });
  const lines = within(list).getAllByRole("button");
  expect(lines).toHaveLength(rows.gifts.length);
  for (const { name, count, diamonds } of rows.gifts) {
    const line = within(list).getByRole("button", { name: new RegExp(name) });
    expect(line.textContent).toContain(`×${whole.format(count)}`);
    expect(line.textContent).toContain(`${whole.format(diamonds)} diamond`);
    expect(line.textContent).toContain("≈ $");
  }
});

test("a click on a gift shows its messages, and their sum is its total", async () => {
  const user = await show();
  const rose = rows.gifts.find(({ name }) => name === "Rose");
  await user.click(screen.getByRole("button", { name: /Rose/ }));
  const dialog = await screen.findByRole("dialog", { name: "Rose" });
  const sum = await within(dialog).findByRole("group", { name: /^Sum of/ });
  expect(sum.textContent).toContain(`+${whole.format(rose?.count ?? -1)}`);
  expect(sum.textContent).toMatch(
    new RegExp(`${whole.format(rose?.diamonds ?? -1)}$`),
  );
  await within(dialog).findByText(/^Equals the total/);
});

test("givers and the biggest gifts are one choice away", async () => {
  const user = await show();
  await user.click(screen.getByRole("radio", { name: "By giver" }));
  const givers = await screen.findByRole("list", { name: "By giver" });
  const most = rows.people.toSorted((a, b) => b.diamonds - a.diamonds)[0];
  expect(within(givers).getAllByRole("button")[0]?.textContent).toContain(
    whole.format(most?.diamonds ?? -1),
  );
  await user.click(screen.getByRole("radio", { name: "Biggest" }));
  const biggest = await screen.findByRole("list", { name: "Biggest" });
  expect(within(biggest).getAllByRole("button")[0]?.textContent).toContain(
    "Lighthouse ×12",
  );
});

test("all gifts together lie behind the first figure", async () => {
  const user = await show();
  const diamonds = rows.sessions[0]?.tallies.diamonds ?? -1;
  const figure = screen.getByRole("button", { name: /diamonds.*estimated/ });
  expect(figure.textContent).toContain(whole.format(diamonds));
  await user.click(figure);
  const dialog = await screen.findByRole("dialog", { name: "All gifts" });
  await within(dialog).findByText(/^Equals the total/);
});

test("what was given before the recording and to guests is told apart", async () => {
  await fillDatabase(database, rows);
  await database.sessions.toCollection().modify(({ tallies }) => {
    tallies.diamondsBefore = 40;
    tallies.received = { "99": { gifts: 1, diamonds: 1 } };
  });
  renderScreen(<GiftsTab session={1} />, database);
  await screen.findByText(
    "40 diamonds of these were given before the recording began.",
  );
  await screen.findByText("1 diamond of these went to guests.");
});

test("a live without gifts says so", async () => {
  renderScreen(<GiftsTab session={1} />, database);
  await screen.findByText("No gifts yet");
});

// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { SessionPage } from "@/components/dashboard/session/session-page";
import type { LivetapDatabase } from "@/lib/store/database";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { renderScreen, surround } from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

const UNTIL = 1_790_000_000_000;
const whole = new Intl.NumberFormat("en-US");

let database: LivetapDatabase;
let asked: Awaited<ReturnType<typeof surround>>;
beforeEach(async () => {
  asked = await surround({});
  database = temporaryDatabase();
});

const rows = sampleRows({
  ...{ until: UNTIL, minutes: 12 },
  session: {
    status: "ended",
    nextRow: 100_000,
    tags: ["loom"],
    note: "Good light",
  },
});
const tallies = rows.sessions[0]?.tallies;
const id = rows.sessions[0]?.id ?? "";

async function show() {
  await fillDatabase(database, rows);
  renderScreen(<SessionPage params={new URLSearchParams({ id })} />, database);
  await screen.findByRole("region", { name: "Recap" });
  return userEvent.setup();
}

test("a live that is gone says so and leads back", async () => {
  renderScreen(<SessionPage params={new URLSearchParams("id=x")} />, database);
  await screen.findByText("This live is not here");
  expect(
    screen.getByRole("link", { name: "All lives" }).getAttribute("href"),
  ).toBe("#sessions");
});

test("each figure of the recap says what it is", async () => {
  await show();
  const recap = screen.getByRole("region", { name: "Recap" });
  const figure = (name: RegExp) => within(recap).getByRole("group", { name });
  expect(figure(/^Comments:.*counted by Livetap/).textContent).toContain(
    whole.format(tallies?.comments ?? -1),
  );
  expect(figure(/^Diamonds:.*an estimate/).textContent).toContain(
    whole.format(tallies?.diamonds ?? -1),
  );
  expect(figure(/^Peak viewers:.*reported by TikTok/).textContent).toContain(
    whole.format(tallies?.viewersPeak ?? -1),
  );
  expect(figure(/^Recorded:.*captured/).textContent).toContain("0:12:00");
});

test("shares and rates have their table", async () => {
  await show();
  const rates = await screen.findByRole("table", { name: "" });
  within(rates).getByRole("row", { name: /Diamonds/ });
  const reach = screen.getByRole("list", { name: "From watching to giving" });
  expect(within(reach).getAllByRole("listitem")).toHaveLength(4);
  screen.getByText(/^Gini coefficient/);
});

test("its kinds lead to their events", async () => {
  await show();
  const link = await screen.findByRole("link", { name: /^Comments/ });
  expect(link.getAttribute("href")).toBe(`#events?session=${id}&kind=comment`);
  expect(link.textContent).toContain(whole.format(tallies?.comments ?? -1));
  const likes = rows.events.filter(({ kind }) => kind === "like").length;
  expect(screen.getByRole("link", { name: /^Likes/ }).textContent).toContain(
    whole.format(likes),
  );
});

test("what the user noted stands there, and what was not captured", async () => {
  await database.sessions.clear();
  await show();
  screen.getByText("Good light");
  screen.getByText("loom");
  await screen.findByText("Capture details", { exact: false });
});

test("a gift gets a label, and the split is an estimate", async () => {
  const user = await show();
  await user.click(await screen.findByRole("button", { name: "Edit labels" }));
  const dialog = await screen.findByRole("dialog", { name: "Gift labels" });
  await user.click(
    await within(dialog).findByRole("button", { name: "Add a label" }),
  );
  await user.click(
    await within(dialog).findByRole("combobox", { name: "Label of Rose" }),
  );
  const choices = await screen.findByRole("listbox", {
    ...{ name: "Label of Rose", hidden: true },
  });
  await user.click(
    within(choices).getByRole("option", { name: "Label 1", hidden: true }),
  );
  await user.click(within(dialog).getByRole("button", { name: "Done" }));
  await waitFor(() => {
    const split = screen.getByRole("list", { name: "Gift labels" });
    expect(split.textContent).toContain("Label 1100.0%");
  });
  await screen.findByText(/^An estimate of the audience/);
});

test("deleting leads back to all lives", async () => {
  const user = await show();
  await user.click(screen.getByRole("button", { name: "Delete" }));
  await user.click(
    await screen.findByRole("button", { name: "Delete for good" }),
  );
  expect(asked.askWorker).toHaveBeenCalledWith({
    ...{ target: "worker", command: "deleteSession" },
    request: { session: id },
  });
  expect(location.hash).toBe("#sessions");
});

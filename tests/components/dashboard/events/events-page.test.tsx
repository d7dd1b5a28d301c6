// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { EventsPage } from "@/components/dashboard/events/events-page";
import type { Streak } from "@/lib/model/event";
import type { RawAnswer } from "@/lib/model/raw-message";

import {
  aComment,
  aGift,
  aSessionRow,
  NOON,
} from "../../../support/session-rows";
import { renderScreen, surround } from "../../../support/screen";
import { temporaryDatabase } from "../../../support/temporary-database";

const STREAK: Streak = { id: "run", status: "end", total: 12 };

async function openEvents(query = "", raw: RawAnswer = { kind: "gone" }) {
  const database = temporaryDatabase();
  const asked = await surround({});
  asked.askWorker.mockImplementation(() =>
    Promise.resolve({ value: raw as unknown as null }),
  );
  await database.sessions.put(
    aSessionRow({ status: "ended", lastAt: NOON + 9_000, title: "Clay" }),
  );
  await database.events.bulkPut([
    aComment(1, NOON, { text: "first words" }),
    aGift(2, NOON + 1_000, { count: 5, price: 20, streak: STREAK }),
    aComment(3, NOON + 2_000, { text: "taken", deleted: true }),
    aComment(4, NOON + 3_000, { text: "last words" }),
  ]);
  renderScreen(<EventsPage params={new URLSearchParams(query)} />, database);
  return asked;
}

async function shownEvents(count: number): Promise<string[]> {
  await waitFor(() => {
    expect(screen.getAllByRole("article")).toHaveLength(count);
  });
  return screen.getAllByRole("article").map((row) => row.textContent);
}

test("all events are listed, newest first, a gift with its streak and its worth", async () => {
  await openEvents();
  const [newest, taken, gift, oldest] = await shownEvents(4);
  expect(newest).toContain("last words");
  expect(taken).toContain("Comment removed");
  expect(gift).toMatch(/Gift.*Rose \+5 ends · 12.*100.*≈/);
  expect(oldest).toContain("first words");
  expect(await screen.findByText("4 events")).toBeTruthy();
});

test.each([
  ["kind=gift", 1],
  ["kind=comment", 3],
  ["streak=end", 1],
  ["streak=start", 0],
  ["text=LAST", 1],
  ["person=12", 0],
  [`at=${String(NOON + 1_000)}`, 2],
  [`from=${String(NOON + 1_000)}&to=${String(NOON + 2_000)}`, 2],
  ["room=7300000000000000001", 4],
  ["streamer=1", 0],
])("the address %s shows %i of the four", async (query, count) => {
  await openEvents(query);
  if (count === 0)
    expect(await screen.findByText("No such event")).toBeTruthy();
  else await shownEvents(count);
});

test("an event shows what is kept of it, and that its raw message is gone", async () => {
  const { askWorker } = await openEvents("kind=gift");
  await shownEvents(1);
  await userEvent.click(screen.getByRole("button", { name: /^Details/ }));
  const dialog = await screen.findByRole("dialog", { hidden: true });
  const json = within(dialog).getByLabelText("JSON", { selector: "pre" });
  const told = JSON.parse(json.textContent) as Record<string, unknown>;
  expect(told).toMatchObject({ kind: "gift", count: 5, streak: STREAK });
  expect(told).not.toHaveProperty("frame");
  await userEvent.click(within(dialog).getByText("Raw message"));
  expect(
    await within(dialog).findByText("Its raw message is no longer kept."),
  ).toBeTruthy();
  expect(askWorker).toHaveBeenCalledWith({
    ...{ target: "worker", command: "readRawMessage" },
    request: { session: 1, row: 2 },
  });
});

test("from one event one comes to those of the same person", async () => {
  await openEvents("kind=gift");
  await shownEvents(1);
  await userEvent.click(screen.getByRole("button", { name: /^Details/ }));
  await userEvent.click(
    await screen.findByText("Only this person", { selector: "span" }),
  );
  await waitFor(() => {
    expect(location.hash).toBe("#events?person=11&kind=gift");
  });
});

// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { WordsTab } from "@/components/live/words-tab";
import type { LivetapDatabase } from "@/lib/store/database";

import { renderScreen, surround } from "../../support/screen";
import {
  aComment,
  aMinuteRow,
  aSessionRow,
  NOON,
} from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const MINUTE = 60_000;
let database: LivetapDatabase;
beforeEach(async () => {
  await surround({});
  database = temporaryDatabase();
});

async function show() {
  const late = NOON + 20 * MINUTE;
  await database.sessions.put(aSessionRow({ lastAt: late }));
  await database.events.bulkPut([
    aComment(1, NOON, { text: "which clay is it?", language: "en" }),
    aComment(2, NOON + 1, { text: "Which clay is it 😍", language: "en" }),
    aComment(3, NOON + 2, { text: "belle argile 😍", language: "fr" }),
    aComment(4, late, { text: "wow", language: "un" }),
  ]);
  await database.minutes.bulkPut([
    aMinuteRow(NOON, { comments: 3 }),
    aMinuteRow(late, { comments: 1 }),
  ]);
  renderScreen(<WordsTab session={1} />, database);
  await screen.findByText("4 comments counted");
  return userEvent.setup();
}

const itemsOf = (name: string) =>
  within(screen.getByRole("region", { name }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

test("words, emoji, languages and questions are counted over the live", async () => {
  await show();
  expect(itemsOf("Top words")).toEqual([
    ...["clay 2", "argile 1", "belle 1", "wow 1"],
  ]);
  expect(itemsOf("Top emoji")).toEqual(["😍 2"]);
  expect(itemsOf("Languages")).toEqual([
    ...["English 50.0%", "French 25.0%", "unknown 25.0%"],
  ]);
  expect(itemsOf("Questions in the chat")).toEqual([
    expect.stringMatching(/^Which clay is it 😍asked 2 times/),
  ]);
});

test("the last ten minutes are one choice away", async () => {
  const user = await show();
  await user.click(screen.getByRole("radio", { name: "Last 10 min" }));
  await screen.findByText("1 comment counted");
  expect(itemsOf("Top words")).toEqual(["wow 1"]);
});

test("how it is counted is said to who asks", async () => {
  const user = await show();
  const [asked] = screen.getAllByRole("button", {
    name: "How this is counted",
  });
  if (asked) await user.click(asked);
  await screen.findByText(/^A word counts once per comment/);
});

test("a live without comments says so", async () => {
  await database.sessions.put(aSessionRow());
  renderScreen(<WordsTab session={1} />, database);
  await screen.findByText("No comments yet");
});

// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { OpenPersonContext } from "@/components/live/open-person";
import { PeopleTab } from "@/components/live/people-tab";
import { noTallies } from "@/lib/model/tallies";

import { renderScreen, surround } from "../../support/screen";
import { aPersonRow, aSessionRow } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const NOW = Date.now();
let database = temporaryDatabase();
let opened: string[] = [];

beforeEach(async () => {
  await surround({});
  database = temporaryDatabase();
  opened = [];
});

function show() {
  renderScreen(
    <OpenPersonContext value={(person) => opened.push(person)}>
      <PeopleTab session={1} />
    </OpenPersonContext>,
    database,
  );
  return userEvent.setup();
}

async function fill() {
  const tallies = { ...noTallies(), people: 3, gifters: 1, commenters: 2 };
  const times = { lastAt: NOW, lastFrameAt: NOW };
  await database.sessions.put(aSessionRow({ tallies, ...times }));
  await database.people.bulkPut([
    aPersonRow("1", { diamonds: 1_200, comments: 2, firstAt: NOW - 7_000_000 }),
    aPersonRow("2", { comments: 9, firstAt: NOW - 200_000 }),
    aPersonRow("3", { likes: 40, firstAt: NOW - 400_000 }),
  ]);
}

async function names() {
  const list = await screen.findByRole("list");
  return within(list)
    .getAllByRole("button")
    .map((row) => row.textContent);
}

test("who gave most stands first, under how many there are", async () => {
  await fill();
  show();
  expect(await names()).toEqual([
    expect.stringMatching(/Otter 1 .*1,200 diamonds$/),
  ]);
  const counts = screen.getByRole("group", { name: /^Counted by Livetap/ });
  expect(counts.textContent).toBe("3 people1 gifter2 commenters");
});

test("another ranking is one choice away, and a click opens the person", async () => {
  await fill();
  const user = show();
  await user.click(await screen.findByRole("radio", { name: "Comments" }));
  await screen.findByRole("list", { name: "Comments" });
  expect(await names()).toEqual([
    expect.stringMatching(/Otter 2 .*9 comments$/),
    expect.stringMatching(/Otter 1 .*2 comments$/),
  ]);
  await user.click(screen.getByRole("button", { name: /Otter 1/ }));
  expect(opened).toEqual(["1"]);
});

test("arrivals say how long ago they came, the newest first", async () => {
  await fill();
  const user = show();
  await user.click(await screen.findByRole("radio", { name: "Newest" }));
  await screen.findByRole("list", { name: "Newest" });
  expect(await names()).toEqual([
    expect.stringMatching(/Otter 2 .*3 min\. ago$/),
    expect.stringMatching(/Otter 3 .*6 min\. ago$/),
    expect.stringMatching(/Otter 1 .*1 hr\. ago$/),
  ]);
});

test("an empty ranking says what it waits for", async () => {
  await fill();
  const user = show();
  await user.click(await screen.findByRole("radio", { name: "Shares" }));
  await screen.findByText("No shares yet");
});

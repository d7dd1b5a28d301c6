// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { SearchPage } from "@/components/dashboard/search/search-page";

import { aComment, aPerson } from "../../../support/session-rows";
import { fillDatabase, sampleRows } from "../../../support/sample-session";
import { renderScreen, surround } from "../../../support/screen";
import { temporaryDatabase } from "../../../support/temporary-database";

const UNTIL = Date.UTC(2026, 10, 20, 18);

async function openSearch(query = "", sessions = 1) {
  const database = temporaryDatabase();
  const asked = await surround({});
  for (let number = 1; number <= sessions; number += 1)
    await fillDatabase(
      database,
      sampleRows({
        ...{ number, until: UNTIL - number * 3_600_000, minutes: 1 },
        session: { status: "ended", nextRow: 1_000, title: `Live ${number}` },
      }),
    );
  await database.events.bulkPut([
    aComment(901, UNTIL - 5_400_000, {
      text: "<b>Crème</b> glaze & clay",
      user: aPerson("77"),
    }),
    aComment(902, UNTIL - 5_300_000, {
      text: "clay taken away",
      deleted: true,
    }),
  ]);
  renderScreen(<SearchPage params={new URLSearchParams(query)} />, database);
  return asked;
}

test("the field has the keyboard, and what is written comes with its words marked", async () => {
  const { askWorker } = await openSearch();
  const field = await screen.findByRole("searchbox");
  expect(document.activeElement).toBe(field);
  await userEvent.type(field, "creme cla");
  const hit = await screen.findByRole("article");
  expect(hit.textContent).toContain("<b>Crème</b> glaze & clay");
  const marked = [...hit.querySelectorAll("mark")].map(
    (mark) => mark.innerHTML,
  );
  expect(marked).toEqual(["Crème", "cla"]);
  expect(await screen.findByText("1 result")).toBeTruthy();
  expect(location.hash).toBe("#search?q=creme+cla");
  expect(askWorker).toHaveBeenCalledWith({
    ...{ target: "worker", command: "indexComments", request: null },
  });
});

test("a hit leads to its person, its live and what happened around it", async () => {
  await openSearch("q=glaze");
  const hit = await screen.findByRole("article");
  const linkOf = (name: string) =>
    within(hit).getByRole("link", { name }).getAttribute("href");
  expect(linkOf("Otter 77")).toBe("#person?id=77");
  expect(linkOf("What happened around it")).toMatch(
    /^#events\?session=0{8}-.*&at=\d+$/,
  );
  expect(
    screen.getByRole("link", { name: "Live 1" }).getAttribute("href"),
  ).toMatch(/^#session\?id=/);
});

test("results stand under the head of each live, or in one list", async () => {
  await openSearch("q=bonito", 2);
  expect(await screen.findAllByRole("heading", { level: 2 })).toHaveLength(2);
  await userEvent.click(screen.getByText("One list"));
  await waitFor(() => {
    expect(screen.queryAllByRole("heading", { level: 2 })).toHaveLength(0);
  });
  expect(screen.getAllByText("Live 2").length).toBeGreaterThan(0);
});

test("the arrow down leads from the field into the results, and from one to the next", async () => {
  await openSearch("q=hello+coast", 2);
  await screen.findAllByRole("article");
  await userEvent.type(screen.getByRole("searchbox"), "{ArrowDown}");
  const first = document.activeElement;
  expect(first?.getAttribute("href")).toMatch(/^#events/);
  await userEvent.keyboard("{ArrowDown}");
  expect(document.activeElement).not.toBe(first);
  expect(document.activeElement?.getAttribute("href")).toMatch(/^#events/);
});

test("where nothing is found the filters can be cleared", async () => {
  await openSearch("q=glaze&person=78&from=2020-01-01");
  expect(await screen.findByText("Nothing found")).toBeTruthy();
  await userEvent.click(
    screen.getByRole("button", { name: "Clear the filters" }),
  );
  expect(await screen.findByRole("article")).toBeTruthy();
  expect(location.hash).toBe("#search?q=glaze");
});

test("what was taken away is not found", async () => {
  await openSearch("q=taken+away");
  expect(await screen.findByText("Nothing found")).toBeTruthy();
});

test("lives that are not indexed yet are told", async () => {
  await openSearch("", 2);
  expect(
    await screen.findByText(/% of all comments are indexed; 2 lives/),
  ).toBeTruthy();
});

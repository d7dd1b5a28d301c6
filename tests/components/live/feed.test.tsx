// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { Feed } from "@/components/live/feed";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { renderScreen, surround } from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

let database = temporaryDatabase();
beforeEach(async () => {
  database = temporaryDatabase();
  await surround({});
  await fillDatabase(database, sampleRows({ until: Date.now(), minutes: 3 }));
});

test("joins, likes and viewers are left out until asked for", async () => {
  renderScreen(<Feed session={1} />, database);
  await screen.findAllByRole("article", { name: "Comments" });
  expect(screen.queryByRole("article", { name: "Joins" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Joins" }));
  await screen.findAllByRole("article", { name: "Joins" });
  const stored = await fakeBrowser.storage.local.get("display");
  expect(stored.display).toEqual({ hiddenKinds: ["like", "viewers"] });
});

test("a streak of gifts is one line with its total", async () => {
  renderScreen(<Feed session={1} />, database);
  for (const name of ["Comments", "Follows", "Shares"])
    await userEvent.click(screen.getByRole("button", { name }));
  await waitFor(() => {
    expect(screen.queryByRole("article", { name: "Comments" })).toBeNull();
  });
  const gifts = await screen.findAllByRole("article", { name: "Gifts" });
  expect(gifts).toHaveLength(3);
  const [, whole] = gifts;
  if (!whole) throw new Error("no second streak");
  expect(within(whole).getByText("×12")).toBeDefined();
});

test("scrolled away it holds still and offers what is new", async () => {
  renderScreen(<Feed session={1} />, database);
  const list = await screen.findByRole("list", { name: "Feed" });
  list.scrollTop = 200;
  list.dispatchEvent(new Event("scroll"));
  const [newest] = await database.events.where({ session: 1 }).toArray();
  if (!newest) throw new Error("no events");
  await waitFor(async () => {
    await database.events.put({
      ...newest,
      kind: "comment",
      text: "just now",
      row: 9999,
      id: "ChatMessage:9999",
      at: Date.now() + 1000,
    });
    expect(screen.getByRole("button", { name: "1 new" })).toBeDefined();
  });
  expect(screen.queryByText("just now")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "1 new" }));
  await screen.findByText("just now");
});

test("a session without events says so", async () => {
  renderScreen(<Feed session={99} />, database);
  await screen.findByText("Nothing here yet");
});

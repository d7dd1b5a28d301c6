// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { Feed } from "@/components/live/feed";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { aComment, aRow } from "../../support/session-rows";
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
  const stored = await fakeBrowser.storage.local.get("feed");
  expect(stored.feed).toEqual({
    hiddenGroups: ["like", "viewers", "caption", "guest"],
  });
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
  await waitFor(async () => {
    await database.events.put(
      aComment(9999, Date.now() + 1000, { text: "just now" }),
    );
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

test("what moderation took away is not shown, who wrote it is", async () => {
  await database.events.put(
    aComment(9999, Date.now() + 1000, { text: "rude words", deleted: true }),
  );
  renderScreen(<Feed session={1} />, database);
  const removed = await screen.findByText("Comment removed");
  expect(removed.closest("article")?.textContent).toContain("Otter 11");
  expect(screen.queryByText("rude words")).toBeNull();
});

test("a chip stands for all kinds of its group", async () => {
  await database.events.put({
    ...aRow(9999, "EmoteChatMessage", Date.now() + 1000),
    kind: "emote",
    emotes: [{ id: "77" }, { id: "78" }],
  });
  renderScreen(<Feed session={1} />, database);
  await screen.findByText("sent 2 emotes");
  await userEvent.click(screen.getByRole("button", { name: "Comments" }));
  await waitFor(() => {
    expect(screen.queryByText("sent 2 emotes")).toBeNull();
  });
});

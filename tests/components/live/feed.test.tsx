// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { Feed } from "@/components/live/feed";
import { PersonCards } from "@/components/live/person-cards";

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

const openFilters = () =>
  userEvent.click(screen.getByRole("button", { name: "Filters" }));

test("joins, likes and viewers are left out until asked for", async () => {
  renderScreen(<Feed session={1} />, database);
  await screen.findAllByRole("article", { name: "Comments" });
  expect(screen.queryByRole("article", { name: "Joins" })).toBeNull();
  await openFilters();
  await userEvent.click(screen.getByRole("button", { name: "Joins" }));
  await screen.findAllByRole("article", { name: "Joins" });
  const stored = await fakeBrowser.storage.local.get("feed");
  expect(stored.feed).toMatchObject({
    hiddenGroups: ["like", "viewers", "caption", "guest"],
  });
});

test("a streak of gifts is one line with its total", async () => {
  renderScreen(<Feed session={1} />, database);
  await openFilters();
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
  await openFilters();
  await userEvent.click(screen.getByRole("button", { name: "Comments" }));
  await waitFor(() => {
    expect(screen.queryByText("sent 2 emotes")).toBeNull();
  });
});

const search = (words: string) =>
  userEvent.type(screen.getByRole("searchbox"), words);

test("typed words are looked for in all of the recording", async () => {
  renderScreen(<Feed session={1} />, database);
  await screen.findAllByRole("article");
  await search("JADORE");
  await screen.findByText("Nothing found");
  await userEvent.click(
    screen.getByRole("button", { name: "Clear the search" }),
  );
  await search("j'adore");
  const found = (await database.events.toArray()).filter(
    (event) => event.kind === "comment" && event.text.startsWith("J'adore"),
  );
  await screen.findByText(`${String(found.length)} found`);
  expect(screen.getByText("whole recording searched")).toBeDefined();
  const lines = screen.getAllByRole("article");
  expect(lines.every((line) => line.textContent.includes("J'adore"))).toBe(
    true,
  );
});

test("where nothing is found one step shows everything again", async () => {
  renderScreen(<Feed session={1} />, database);
  await search("nothing like it");
  await screen.findByText("Nothing found");
  await userEvent.click(
    screen.getByRole("button", { name: "Clear search and roles" }),
  );
  await screen.findAllByRole("article", { name: "Comments" });
});

/** The list of choices takes a moment to close, and its target to say what was chosen. */
function waitUntilGone(name: string) {
  return waitFor(() => {
    expect(screen.queryByRole("button", { name })).toBeNull();
  });
}

test("a choice of one's own is saved, chosen again, renamed and deleted", async () => {
  renderScreen(<Feed session={1} />, database);
  await screen.findAllByRole("article");
  const view = (name: string) => screen.findByRole("button", { name });
  await search("yarn");
  await userEvent.click(await view("Own choice"));
  await userEvent.type(
    await screen.findByRole("textbox", { name: "Name of this choice" }),
    "Wool{Enter}",
  );
  await userEvent.click(
    await screen.findByRole("button", { name: "Chat only" }),
  );
  await waitFor(() => {
    expect(screen.getByRole("searchbox")).toHaveProperty("value", "");
  });
  await waitUntilGone("Wool");
  await userEvent.click(await view("Chat only"));
  await userEvent.click(await screen.findByRole("button", { name: "Wool" }));
  await waitFor(() => {
    expect(screen.getByRole("searchbox")).toHaveProperty("value", "yarn");
  });
  await waitUntilGone("Chat only");
  await userEvent.click(await view("Wool"));
  await userEvent.click(await view("Rename Wool"));
  const field = await screen.findByRole("textbox", {
    name: "New name for Wool",
  });
  await userEvent.clear(field);
  await userEvent.type(field, "Yarn{Enter}");
  await userEvent.click(await view("Delete Yarn"));
  await view("Own choice");
  const { feed } = await fakeBrowser.storage.local.get("feed");
  expect(feed).toMatchObject({ presets: [] });
});

test("the keyboard walks from line to line, copies, pins and opens the card", async () => {
  const user = userEvent.setup();
  renderScreen(
    <PersonCards session={1}>
      <Feed session={1} />
    </PersonCards>,
    database,
  );
  const list = await screen.findByRole("list", { name: "Feed" });
  list.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  const line = document.activeElement;
  expect(line?.getAttribute("aria-posinset")).toBe("2");
  const said = line?.querySelector("p > bdi:last-of-type")?.textContent ?? "";
  await user.keyboard("c");
  await screen.findByText("Copied");
  expect(await navigator.clipboard.readText()).toContain(said);
  await user.keyboard("p");
  const pinned = await screen.findByRole("list", { name: "Pinned lines" });
  expect(pinned.textContent).toContain(said);
  await user.keyboard("{Enter}");
  await screen.findByRole("dialog");
  await user.keyboard("{Escape}");
  await waitFor(() => {
    expect(screen.queryByRole("dialog")).toBeNull();
  });
  await user.click(within(pinned).getByRole("button", { name: "Unpin" }));
  await waitFor(() => {
    expect(screen.queryByRole("list", { name: "Pinned lines" })).toBeNull();
  });
});

test("a line with the keyboard stays while more come, and Home goes back", async () => {
  renderScreen(<Feed session={1} />, database);
  const list = await screen.findByRole("list", { name: "Feed" });
  list.focus();
  await userEvent.keyboard("{ArrowDown}");
  const words = document.activeElement?.textContent;
  await database.events.put(aComment(9999, Date.now() + 1000));
  await screen.findByRole("button", { name: "1 new" });
  expect(document.activeElement?.textContent).toBe(words);
  await userEvent.keyboard("{Home}");
  await screen.findByText("Comment 9999");
});

test("a person's card tells who they are and what they did", async () => {
  renderScreen(
    <PersonCards session={1}>
      <Feed session={1} />
    </PersonCards>,
    database,
  );
  const [name] = await screen.findAllByRole("button", { name: "Maple Fox" });
  if (!name) throw new Error("no name");
  await userEvent.click(name);
  const card = await screen.findByRole("dialog");
  await within(card).findByRole("heading", { name: "Maple Fox" });
  const profile = within(card).getByRole("link", { name: "@maple.fox" });
  expect(profile.getAttribute("href")).toBe(
    "https://www.tiktok.com/@maple.fox",
  );
  const [person] = await database.people
    .where({ person: "7100000000000000001" })
    .toArray();
  const figures = within(card).getAllByRole("definition");
  expect(figures.map(({ textContent }) => textContent)).toEqual(
    [
      ...[person?.comments, person?.gifts, person?.diamonds, person?.likes],
      ...[person?.shares, person?.follows, person?.joins],
    ].map((figure) => String(figure)),
  );
  const acts = await within(card).findByRole("list", { name: "In this live" });
  expect(within(acts).getAllByRole("article").length).toBeGreaterThan(5);
});

test("time is told by the clock or since the live began, as asked", async () => {
  renderScreen(<Feed session={1} />, database);
  await screen.findAllByRole("article");
  await userEvent.click(
    screen.getByRole("button", { name: /time since the live began/ }),
  );
  const times = await screen.findAllByText(/^0:1\d:\d\d$/);
  expect(times.length).toBeGreaterThan(3);
  const { display } = await fakeBrowser.storage.local.get("display");
  expect(display).toMatchObject({ time: "elapsed" });
});

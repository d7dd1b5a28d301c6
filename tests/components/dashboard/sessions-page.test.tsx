// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";

import { SessionsPage } from "@/components/dashboard/sessions/sessions-page";
import type { LivetapDatabase } from "@/lib/store/database";
import { describeSession } from "@/lib/upkeep/session-words";

import { pastLives } from "../../support/past-lives";
import { renderScreen, surround } from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

const UNTIL = new Date(2026, 10, 21, 12).getTime();

let database: LivetapDatabase;
let asked: Awaited<ReturnType<typeof surround>>;
beforeEach(async () => {
  asked = await surround({});
  database = temporaryDatabase();
});

async function show(count: number, params = "") {
  const lives = pastLives({ count, from: 1, until: UNTIL });
  await database.sessions.bulkPut(lives.sessions);
  await database.coverage.bulkPut(lives.coverage);
  renderScreen(<SessionsPage params={new URLSearchParams(params)} />, database);
  if (count > 0) await screen.findByText(/, about /);
  return userEvent.setup();
}

function names(): string[] {
  const links = screen.queryAllByRole("link");
  return links.map((link) => link.textContent);
}

async function pick(
  user: ReturnType<typeof userEvent.setup>,
  field: string,
  option: string,
) {
  await user.click(screen.getByRole("combobox", { name: field }));
  await user.click(
    await screen.findByRole("option", { name: option, hidden: true }),
  );
}

/** At once: each letter by itself would draw all the page again. */
async function write(
  user: ReturnType<typeof userEvent.setup>,
  field: HTMLElement,
  text: string,
) {
  await user.click(field);
  await user.paste(text);
}

test("without any live there is a demo to try", async () => {
  await show(0);
  await screen.findByText("No live recorded yet");
  screen.getByRole("button", { name: "Try the demo live" });
});

test("every live stands there, newest first, with its figures and what it takes", async () => {
  await show(3);
  expect(names()).toEqual([
    "Autumn market",
    "The Otter Kitchen",
    "Willow Weaves",
  ]);
  const [first] = screen.getAllByRole("listitem");
  const row = (await database.sessions.get(1))?.tallies;
  const figures = within(first ?? document.body).getByTitle(
    new Intl.NumberFormat("en-US").format(row?.comments ?? -1),
  );
  expect(figures.textContent).not.toBe("");
  within(first ?? document.body).getByText(/^about /);
});

test("lives are found by streamer, tag, length and words", async () => {
  const user = await show(10);
  expect(names()).toHaveLength(10);
  await pick(user, "Streamer", "The Otter Kitchen");
  const kitchen = names().length;
  expect(kitchen).toBeGreaterThan(0);
  expect(kitchen).toBeLessThan(10);
  await pick(user, "Tag", "loom");
  expect(names().length).toBeLessThan(kitchen);
  await user.click(screen.getByRole("button", { name: "Show all lives" }));
  await write(
    user,
    screen.getByRole("searchbox", { name: /^Find by name/ }),
    "AUTUMN wíllow",
  );
  expect(new Set(names())).toEqual(new Set(["Autumn market"]));
});

test("what was looked for stands in the address, for the way back", async () => {
  const user = await show(8);
  await pick(user, "Sort by", "Most diamonds");
  await write(user, screen.getByRole("searchbox"), "otter");
  const found = names();
  expect(location.hash).toBe("#sessions?text=otter&sort=diamonds");
  await surround({});
  renderScreen(
    <SessionsPage params={new URLSearchParams("text=otter&sort=diamonds")} />,
    database,
  );
  await screen.findByText(/, about /);
  expect(names()).toEqual(found);
});

test("where nothing fits, all lives are one click away", async () => {
  const user = await show(4);
  await write(user, screen.getByRole("searchbox"), "nobody");
  await screen.findByText("No live fits these filters");
  const [, reset] = screen.getAllByRole("button", { name: "Show all lives" });
  await user.click(reset ?? document.body);
  expect(names()).toHaveLength(4);
});

test("a demo is marked, and can be left out", async () => {
  await show(3);
  await database.sessions.update(2, { origin: "demo" });
  await screen.findByText("Demo");
  await userEvent.click(screen.getByRole("switch", { name: "Show demos" }));
  expect(names()).toEqual(["Autumn market", "Willow Weaves"]);
});

test("a session that is being put together is not there", async () => {
  await show(3);
  await database.sessions.update(2, { isHidden: true });
  await waitFor(() => {
    expect(names()).toHaveLength(2);
  });
});

async function openMenu(
  user: ReturnType<typeof userEvent.setup>,
  item: string,
) {
  const [menu] = screen.getAllByRole("button", { name: /^Actions for/ });
  await user.click(menu ?? document.body);
  await user.click(
    await screen.findByRole("menuitem", { name: item, hidden: true }),
  );
  return screen.findByRole("dialog");
}

test("a live is renamed, tagged and noted", async () => {
  const user = await show(2);
  asked.askWorker.mockImplementation(async (posted) => {
    const { request } = posted as {
      request: { session: string; name: string };
    };
    await describeSession(database, request.session, request);
    return { value: null };
  });
  const dialog = await openMenu(user, "Name, tags and note");
  const name = within(dialog).getByRole("textbox", { name: "Name" });
  await user.clear(name);
  await write(user, name, "The big loom");
  await user.click(within(dialog).getByRole("button", { name: "Save" }));
  await screen.findByRole("link", { name: "The big loom" });
  expect((await database.sessions.get(1))?.name).toBe("The big loom");
});

test("a live is deleted after a second word, which says what goes", async () => {
  const user = await show(2);
  const dialog = await openMenu(user, "Delete");
  const row = await database.sessions.get(1);
  const events = new Intl.NumberFormat("en-US").format(
    row?.tallies.events ?? -1,
  );
  within(dialog).getByText(new RegExp(`${events} events`));
  expect(asked.askWorker).not.toHaveBeenCalled();
  await user.click(
    within(dialog).getByRole("button", { name: "Delete for good" }),
  );
  expect(asked.askWorker).toHaveBeenCalledWith({
    ...{ target: "worker", command: "deleteSession" },
    request: { session: row?.id },
  });
});

test("several lives are exported and compared together, two are merged", async () => {
  const user = await show(4);
  const boxes = screen.getAllByRole("checkbox");
  for (const box of boxes.slice(0, 2)) await user.click(box);
  await screen.findByText("2 lives chosen");
  await user.click(screen.getByRole("button", { name: "Export" }));
  const ids = (await database.sessions.toArray())
    .map(({ id }) => id)
    .slice(0, 2);
  expect(asked.tabs.create).toHaveBeenCalledWith({
    url: `chrome-extension://livetap/export.html?sessions=${ids.join(",")}`,
  });
  expect(
    screen.getByRole("link", { name: "Compare" }).getAttribute("href"),
  ).toBe(`#compare?ids=${encodeURIComponent(ids.join(","))}`);
  const refused = { kind: "refused", why: "streamer" };
  asked.askWorker.mockImplementation(() =>
    Promise.resolve(Object.assign({ value: null }, { value: refused })),
  );
  await user.click(screen.getByRole("button", { name: "Merge into one" }));
  await user.click(await screen.findByRole("button", { name: "Merge" }));
  await screen.findByText(/different streamers/);
});

test("the calendar opens the lives of a day", async () => {
  // Nothing has a size here, so no link of the day can take the focus, and all of the page would be printed for it.
  vi.spyOn(console, "warn").mockReturnValue();
  const user = await show(5, "view=calendar");
  const row = await database.sessions.get(1);
  const date = new Date(row?.startedAt ?? 0).getDate();
  await user.click(
    screen.getByRole("button", {
      name: new RegExp(`November ${String(date)}, 2026: 1 live`),
    }),
  );
  await screen.findByRole("link", { name: "Autumn market", hidden: true });
});

test("by streamer there are followers and the median live, and one click to their lives", async () => {
  const user = await show(6, "view=streamers");
  expect(
    await screen.findAllByRole("img", { name: /^Followers:/ }),
  ).toHaveLength(2);
  await user.click(
    screen.getByRole("button", { name: "Show the lives of The Otter Kitchen" }),
  );
  expect(names().length).toBeGreaterThan(0);
  expect(location.hash).toContain("streamer=6800000000000000012");
});

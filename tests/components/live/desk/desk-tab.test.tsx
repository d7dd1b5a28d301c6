// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { DeskTab } from "@/components/live/desk/desk-tab";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow } from "@/lib/store/rows";
import { createDeskCommands } from "@/lib/upkeep/desk-commands";
import { createSalesCommands } from "@/lib/upkeep/sales-commands";
import { anItem } from "@/tests/support/sales";

import { aFollow, aStreakGift } from "../../../support/desk";
import { renderScreen, surround } from "../../../support/screen";
import {
  aComment,
  aPerson,
  aSessionRow,
  NOON,
} from "../../../support/session-rows";
import { temporaryDatabase } from "../../../support/temporary-database";

const { id } = aSessionRow();
let database: LivetapDatabase;
let clock = NOON;
/** While it is set, the worker fails. */
let isWorkerGone = false;

interface Asked {
  command: "tickItems" | "untickItems" | "recordSales";
  request: never;
}

beforeEach(async () => {
  await surround({});
  isWorkerGone = false;
  clock = NOON + 60_000;
  database = temporaryDatabase();
  await database.sessions.put(aSessionRow({ lastAt: clock }));
  await fakeBrowser.storage.local.set({ desk: { isOn: true } });
  const commands = {
    ...createDeskCommands(database, () => (clock += 1_000)),
    ...createSalesCommands(database, () => clock),
  };
  const carryOut = vi.fn(async ({ command, request }: Asked) => {
    if (isWorkerGone) throw new Error("no worker");
    return { value: await commands[command](request) };
  });
  Object.assign(fakeBrowser.runtime, { sendMessage: carryOut });
});

async function come(...events: EventRow[]): Promise<void> {
  await database.events.bulkPut(events);
  const last = await database.events.orderBy("[session+row]").last();
  await database.sessions.update(1, { nextRow: (last?.row ?? 0) + 1 });
}

function asked(second: number, by: string, text = "What size is it?") {
  const user = aPerson(by);
  return aComment(second, NOON + second * 1000, { text, user });
}

const live = [
  aStreakGift(1, "5", "5 rose", { count: 5 }),
  aStreakGift(2, "6", "6 rose", { count: 9 }),
  asked(3, "7"),
  asked(4, "8", "what size is it"),
  aFollow(5, "8"),
  aFollow(6, "9"),
];

const list = () => screen.getByRole("list", { name: "What waits for you" });
const lines = () =>
  within(list())
    .queryAllByRole("listitem")
    .filter((line) => !line.hasAttribute("data-leaving"))
    .map((line) => line.textContent);
const focused = () => document.activeElement?.textContent ?? "";

async function show(events: readonly EventRow[] = live) {
  await come(...events);
  renderScreen(<DeskTab session={1} id={id} />, database);
  const user = userEvent.setup();
  await screen.findByRole("list", { name: "What waits for you" });
  return user;
}

const ticks = async () =>
  (await database.ticks.toArray()).map(({ item, state }) => [item, state]);

test("the whole desk is worked off by one hand, and undone", async () => {
  const user = await show();
  expect(lines()).toEqual([
    expect.stringMatching(/^Otter 690Rose ×9/u),
    expect.stringMatching(/^Otter 550Rose ×5/u),
    expect.stringMatching(/^What size is it\?asked by 2/u),
    expect.stringMatching(/^2 new followersOtter 8Otter 9/u),
  ]);
  await user.keyboard("j");
  expect(focused()).toMatch(/^Otter 6/u);
  await user.keyboard(" ");
  expect(focused()).toMatch(/^Otter 5/u);
  await user.keyboard("s");
  expect(focused()).toMatch(/^What size/u);
  await screen.findByText("Done (2)");
  expect(await ticks()).toEqual([
    ...[
      ["gift:5 rose", "skipped"],
      ["gift:6 rose", "done"],
    ],
  ]);
  expect(lines()).toHaveLength(2);
  await user.keyboard("u");
  await waitFor(() => {
    expect(focused()).toMatch(/^Otter 5/u);
  });
  expect(lines()).toHaveLength(3);
  await user.keyboard("u");
  await waitFor(() => {
    expect(focused()).toMatch(/^Otter 6/u);
  });
  await user.keyboard("{Enter}{ArrowDown}{ArrowDown}{Enter}");
  await screen.findByText("Done (2)");
  expect(await ticks()).toEqual([
    ...[
      ["follow:8", "done"],
      ["follow:9", "done"],
      ["gift:6 rose", "done"],
    ],
  ]);
});

test("nothing jumps under the hand: what comes waits until one goes to the top", async () => {
  const user = await show();
  await user.keyboard("j");
  await come(aStreakGift(7, "4", "4 lion", { price: 900 }));
  await screen.findByRole("button", { name: "1 new" });
  expect(focused()).toMatch(/^Otter 6/u);
  expect(lines()[0]).toMatch(/^Otter 6/u);
  await user.keyboard("{Home}");
  await waitFor(() => {
    expect(lines()[0]).toMatch(/^Otter 4900Rose/u);
  });
  expect(screen.queryByRole("button", { name: "1 new" })).toBeNull();
});

test("the line in its place has the keyboard when one is taken away by moderation", async () => {
  const user = await show([asked(1, "7"), asked(2, "8", "Where to?")]);
  await user.keyboard("jj");
  expect(focused()).toMatch(/^Where to/u);
  await database.events.put({ ...asked(2, "8"), deleted: true });
  await database.sessions.update(1, { mends: 1 });
  await waitFor(() => {
    expect(focused()).toMatch(/^What size/u);
  });
});

test("followers are thanked one by one where one wants that", async () => {
  const user = await show(live.slice(4));
  await user.keyboard("j{ArrowRight}");
  await screen.findByText("Otter 9", { selector: "bdi[class*=name]" });
  await user.keyboard("jj ");
  await screen.findByText("Done (1)");
  expect(await ticks()).toEqual([["follow:9", "done"]]);
  await waitFor(() => {
    expect(lines()).toEqual([expect.stringMatching(/^Otter 81 new follower/u)]);
  });
});

test("a number shows one kind, the same number or 0 all of them", async () => {
  const user = await show();
  await user.keyboard("3");
  expect(lines()).toHaveLength(1);
  const button = screen.getByRole("button", { name: "Questions, 1 waiting" });
  expect(button.getAttribute("aria-pressed")).toBe("true");
  await user.keyboard("1");
  expect(lines()).toHaveLength(2);
  await user.keyboard("0");
  expect(lines()).toHaveLength(4);
  await user.keyboard("4");
  expect(lines()).toHaveLength(4);
  await user.keyboard("1jss2");
  await screen.findByText("Done (2)");
  await user.keyboard("1");
  await screen.findByText("Nothing waits");
});

test("letters that somebody types elsewhere do nothing at the desk", async () => {
  const user = await show();
  const field = document.body.appendChild(document.createElement("input"));
  await user.type(field, "jsu1 ");
  expect(lines()).toHaveLength(4);
  expect(await ticks()).toEqual([]);
  field.remove();
});

test("what cannot be stored comes back and is told", async () => {
  const user = await show();
  isWorkerGone = true;
  await user.keyboard("j ");
  await screen.findByText("This could not be stored. Try again.");
  expect(lines()).toHaveLength(4);
  isWorkerGone = false;
  await user.keyboard("k ");
  await screen.findByText("Done (1)");
  expect(screen.queryByText(/could not be stored/u)).toBeNull();
});

test("keys are explained by a key", async () => {
  const user = await show();
  await user.keyboard("?");
  await screen.findByText("leave aside");
  await user.keyboard("{Escape}");
  await waitFor(() => {
    expect(screen.queryByText("leave aside")).toBeNull();
  });
});

test("a claim is confirmed in the sales, and undone there", async () => {
  await fakeBrowser.storage.local.set({ selling: { isOn: true } });
  const { recordSales } = createSalesCommands(database, () => NOON);
  const item = { does: "item" as const, item: anItem("12", 2) };
  await recordSales({ session: id, acts: [{ id: "a", act: item }] });
  const user = await show([
    aComment(70, NOON + 70_000, { text: "jp 12", user: aPerson("5") }),
  ]);
  const confirmed = async () =>
    (await database.sales.orderBy("[session+at]").toArray()).flatMap(
      ({ act }) => ("status" in act ? act.status : []),
    );
  expect(lines()[0]).toMatch(/^Otter 5#12jp 12/u);
  await user.keyboard("j ");
  await screen.findByText("Done (1)");
  expect(await confirmed()).toEqual(["confirmed"]);
  await user.keyboard("u");
  await waitFor(() => {
    expect(lines()).toHaveLength(1);
  });
  expect(await confirmed()).toEqual(["confirmed", "pending"]);
});

test("the desk is not there before it is wanted", async () => {
  await fakeBrowser.storage.local.set({ desk: { isOn: false } });
  await come(...live);
  const { container } = renderScreen(<DeskTab session={1} id={id} />, database);
  await waitFor(() => {
    expect(container.querySelector("ul")).toBeNull();
  });
});

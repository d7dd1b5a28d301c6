// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { DrawTab } from "@/components/live/draw/draw-tab";
import { createDrawCommands } from "@/lib/upkeep/draw-commands";
import type { DrawRequest } from "@/lib/protocol/commands";

import { renderScreen, surround } from "../../support/screen";
import {
  aComment,
  aPerson,
  aPersonRow,
  aSessionRow,
  NOON,
} from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const SEED = "00".repeat(16);
const NAMES = ["11", "12", "13"];

let database = temporaryDatabase();

/** The worker that a screen asks, here with the screen's own database. */
function answerCommands(): void {
  const commands = createDrawCommands({
    ...{ database, now: Date.now, newSeed: () => SEED },
  });
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (asked: { command: string; request: unknown }) => ({
      value:
        asked.command === "holdDraw"
          ? await commands.holdDraw(asked.request as DrawRequest)
          : await commands.deleteDraw(
              asked.request as { session: string; id: string },
            ),
    }),
  });
}

beforeEach(async () => {
  database = temporaryDatabase();
  await surround({});
  answerCommands();
  await fakeBrowser.storage.local.set({ display: { motion: "reduced" } });
});

async function comment(from: number): Promise<void> {
  await database.people.bulkPut(NAMES.map((id) => aPersonRow(id)));
  await database.events.bulkPut(
    NAMES.map((id, index) =>
      aComment(index + 1, from + index, { text: "JP!", user: aPerson(id) }),
    ),
  );
  await database.sessions.update(1, { lastAt: from + 10, nextRow: 4 });
}

const press = async (name: string) =>
  userEvent.click(await screen.findByRole("button", { name }));

test("winners are drawn from a live that is over, and again without them", async () => {
  await database.sessions.add(aSessionRow({ status: "ended" }));
  await comment(NOON);
  renderScreen(<DrawTab session={1} />, database);
  const word = await screen.findByRole("textbox", { name: "Word to write" });
  await userEvent.type(word, "?!");
  expect(screen.getByText(/Needs a letter/)).toBeDefined();
  await userEvent.clear(word);
  await userEvent.type(word, "jp");
  await screen.findByText("people take part");
  await press("Draw");
  const result = await screen.findByRole("region", { name: "Winner" });
  const [first] = await database.draws.toArray();
  const winner = first?.winners[0]?.nickname ?? "nobody";
  expect(within(result).getByRole("status").textContent).toContain(winner);
  expect(within(result).getByText("JP!")).toBeDefined();
  expect(within(result).getByText(SEED)).toBeDefined();
  await press("Copy for the chat");
  expect(await navigator.clipboard.readText()).toBe(
    `🎉 @${first?.winners[0]?.handle ?? ""}! Drawn among 3 people.`,
  );
  await press("Draw again without them");
  await screen.findByText(/Drawn among 2 people/);
  const history = screen.getByRole("region", { name: "Draws of this live" });
  const past = within(history).getAllByRole("listitem");
  expect(past).toHaveLength(2);
  const [, deleteLast] = within(history).getAllByRole("button");
  if (deleteLast) await userEvent.click(deleteLast);
  await screen.findByText(/Drawn among 3 people/);
});

test("entries are opened, counted and closed, also by a panel that was shut in between", async () => {
  const now = Date.now();
  const times = { startedAt: now, lastAt: now, lastFrameAt: now };
  await database.sessions.add(aSessionRow(times));
  const { unmount } = renderScreen(<DrawTab session={1} />, database);
  await userEvent.type(
    await screen.findByRole("textbox", { name: "Word to write" }),
    "jp",
  );
  await press("Open entries");
  await screen.findByRole("region", { name: "Entries are open" });
  const stored = await fakeBrowser.storage.session.get("draw-1");
  const { from } = stored["draw-1"] as { from: number };
  unmount();
  renderScreen(<DrawTab session={1} />, database);
  await screen.findByText("Entries are open");
  await comment(from);
  await screen.findByText("3");
  await press("Close entries");
  await screen.findByText("Entries are closed");
  await press("Draw");
  await screen.findByRole("region", { name: "Winner" });
  expect(await fakeBrowser.storage.session.get("draw-1")).toEqual({});
});

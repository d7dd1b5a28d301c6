import { expect, type Page, test } from "@playwright/test";

import { syntheticLive } from "../replay/synthetic";
import { type Machine, startMachine } from "../soak/machine";
import { openTab } from "../soak/stand";
import { untilStored } from "../soak/stored";
import { readSession } from "../soak/stored-session";
import type { ExportedSession } from "./session-file";

interface Counted {
  id: string;
  handle: string;
  nickname: string;
  comments: number;
  gifts: number;
  diamonds: number;
  likes: number;
  joins: number;
}

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2026, 8, 24, 18, 30);
const whole = new Intl.NumberFormat("en-US");

/** Recorded to its end, as the file that an export would give. */
async function recordLive(
  machine: Machine,
  seed: number,
): Promise<ExportedSession> {
  const startedAt = FIRST + seed * DAY_MS;
  const { recording } = syntheticLive({
    ...{ seed, startedAt, minutes: 2, people: 60 },
  });
  const live = await machine.studio.begin(recording);
  const tab = await openTab(machine, live);
  await live.release();
  await untilStored(machine.screen);
  await tab.close();
  machine.studio.end(live);
  const file = await readSession(machine.screen, recording.page.roomId);
  if (!file) throw new Error("nothing was recorded");
  return file;
}

const peopleOf = (file: ExportedSession) => file.people as unknown as Counted[];

/** Who wrote most in both. */
function inBoth(first: ExportedSession, second: ExportedSession) {
  const pairs = peopleOf(first).flatMap((before) => {
    const after = peopleOf(second).find(({ id }) => id === before.id);
    return after && after.id !== first.streamer.id ? [{ before, after }] : [];
  });
  const [most] = pairs.sort(
    (left, right) =>
      Math.min(right.before.comments, right.after.comments) -
      Math.min(left.before.comments, left.after.comments),
  );
  if (!most) throw new Error("nobody was in both");
  return most;
}

function dashboardOf({ browser }: Machine, hash: string): string {
  return `chrome-extension://${browser.extensionId}/dashboard.html${hash}`;
}

async function figureOf(page: Page, name: string): Promise<string> {
  const list = page.locator("dl", { hasText: "Comments" }).first();
  const figure = list.locator("div", { has: page.getByText(name) });
  return (await figure.locator("dd").innerText()).trim();
}

test("who came to two lives has the sums of their two files, and keeps a note", async () => {
  const machine = await startMachine();
  try {
    const first = await recordLive(machine, 31);
    const second = await recordLive(machine, 32);
    const { before, after } = inBoth(first, second);
    const sum = (name: "comments" | "gifts" | "diamonds" | "likes" | "joins") =>
      whole.format(before[name] + after[name]);

    const page = await machine.browser.context.newPage();
    await page.setViewportSize({ width: 1300, height: 900 });
    await page.goto(dashboardOf(machine, "#people"));
    const everybody = new Set(
      [...peopleOf(first), ...peopleOf(second)].map(({ id }) => id),
    );
    everybody.delete(String(first.streamer.id));
    await expect(page.getByRole("status")).toHaveText(
      new RegExp(`^${String(everybody.size)} people$`),
    );
    await page
      .getByRole("searchbox", { name: "Find by name" })
      .fill(before.handle);
    // Until then the rows still move, and a click would miss its own.
    await expect(page.getByRole("status")).toHaveText(
      new RegExp(`^1 of ${String(everybody.size)} people$`),
    );
    const row = page.getByRole("row", { name: new RegExp(`@${after.handle}`) });
    await expect(row.locator('[data-column="lives"]')).toHaveText("2");
    await expect(row.locator('[data-column="comments"]')).toHaveText(
      sum("comments"),
    );
    await expect(row.locator('[data-column="diamonds"]')).toHaveText(
      sum("diamonds"),
    );

    await row.getByRole("link").click();
    await expect(page.getByText("2 of 2 lives")).toBeVisible();
    for (const [name, figure] of [
      ["Comments", "comments"],
      ["Gifts", "gifts"],
      ["Diamonds", "diamonds"],
      ["Likes", "likes"],
      ["Joins", "joins"],
    ] as const)
      expect(await figureOf(page, name)).toBe(sum(figure));

    await page.getByRole("button", { name: "Add a note or tags" }).click();
    await page.getByRole("textbox", { name: "Note" }).fill("Knows the kiln");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Knows the kiln")).toBeVisible();
    await page.reload();
    await expect(page.getByText("Knows the kiln")).toBeVisible();

    await page.goto(dashboardOf(machine, "#compare"));
    const comments = page.getByRole("row", { name: /^Comments \d/ });
    const counts = [first, second].map(({ totals }) =>
      whole.format(totals.comments),
    );
    await expect(comments.getByRole("cell").first()).toHaveText(
      counts[0] ?? "",
    );
    await expect(comments.getByRole("cell").nth(1)).toContainText(
      counts[1] ?? "",
    );
  } finally {
    await machine.close();
  }
});

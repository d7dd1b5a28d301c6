// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";

import { AlertsSection } from "@/components/settings/alerts-section";
import { ALERTS } from "@/lib/model/settings/alerts";
import { renderScreen, surround } from "@/tests/support/screen";
import { temporaryDatabase } from "@/tests/support/temporary-database";

let isAllowed = false;
let asked: unknown[] = [];

beforeEach(async () => {
  const { askWorker } = await surround({});
  asked = askWorker.mock.calls;
  isAllowed = false;
  const permission = vi.fn(() => Promise.resolve(isAllowed));
  Object.assign(browser, {
    permissions: { request: permission, contains: permission },
  });
  renderScreen(<AlertsSection />, temporaryDatabase());
  await screen.findByRole("button", { name: "Long streaks" });
});

async function readRules() {
  const { alerts } = await browser.storage.local.get("alerts");
  return ALERTS.parse(alerts).rules;
}

const kinds = async () => (await readRules()).map(({ kind }) => kind);

test("a suggestion is one click, and is copied, moved, tested and deleted", async () => {
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Long streaks" }));
  await user.click(screen.getByRole("button", { name: "Viewers leave" }));
  await waitFor(async () => {
    expect(await kinds()).toEqual(["streak", "viewerDrop"]);
  });
  const choose = async (place: number, name: string) => {
    const more = await screen.findAllByRole("button", { name: /^More:/ });
    const target = more[place];
    if (target) await user.click(target);
    await user.click(await screen.findByText(name));
  };
  await choose(0, "Duplicate");
  await waitFor(async () => {
    expect(await kinds()).toEqual(["streak", "streak", "viewerDrop"]);
  });
  await choose(2, "Move up");
  await waitFor(async () => {
    expect(await kinds()).toEqual(["streak", "viewerDrop", "streak"]);
  });
  await choose(0, "Delete");
  await waitFor(async () => {
    expect(await kinds()).toEqual(["viewerDrop", "streak"]);
  });
  const ids = (await readRules()).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  await user.click(screen.getByRole("button", { name: /^Test: Viewers/ }));
  expect(asked.at(-1)).toMatchObject([
    { command: "testAlert", request: { rule: { kind: "viewerDrop" } } },
  ]);
});

test("who refuses notifications is told so, and the rule wants none", async () => {
  const user = userEvent.setup();
  const wanted = screen.getByRole<HTMLInputElement>("checkbox", {
    name: "Desktop notification",
  });
  await user.click(wanted);
  await screen.findByText(/did not allow notifications/);
  expect(wanted.checked).toBe(false);
  isAllowed = true;
  await user.click(wanted);
  await waitFor(() => {
    expect(wanted.checked).toBe(true);
  });
  expect(screen.queryByText(/did not allow/)).toBeNull();
});

test("a rule that is edited keeps its place and its name", async () => {
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Long streaks" }));
  await user.click(await screen.findByRole("button", { name: /^Edit:/ }));
  const [before] = await readRules();
  const field = screen.getByRole("textbox", { name: "Gifts in the streak" });
  await user.clear(field);
  await user.type(field, "25");
  await user.click(screen.getByRole("button", { name: "Save alert" }));
  await waitFor(async () => {
    expect(await readRules()).toEqual([{ ...before, value: 25 }]);
  });
  const list = screen.getByRole("list");
  within(list).getByText(/ends with 25 gifts/);
});

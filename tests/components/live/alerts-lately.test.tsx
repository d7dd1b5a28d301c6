// @vitest-environment happy-dom
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { browser } from "wxt/browser";

import { AlertsLately } from "@/components/live/alerts-lately";
import { newRule } from "@/lib/model/alerts/rule";
import { ALERT_STATE, newAlertState } from "@/lib/model/alerts/state";
import { overviewOf } from "@/lib/queries/overview";
import { aSessionRow, NOON } from "@/tests/support/session-rows";

import { renderScreen, surround } from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

const ROW = aSessionRow();
const RULES = [newRule("follow", "1")];
let database = temporaryDatabase();

beforeEach(async () => {
  await surround({});
  database = temporaryDatabase();
  await database.alerting.add({
    ...{ session: 1, version: ALERT_STATE, state: newAlertState(0) },
    pending: [],
    lately: ["Quiet Heron", "Maple Fox", "Amber Newt"].map((text, index) => ({
      ...{ id: String(index), at: NOON + index, title: "Somebody follows" },
      text,
    })),
  });
});

function show() {
  renderScreen(<AlertsLately overview={overviewOf(ROW)} />, database);
  return screen.findByRole("region", { name: "Last alerts" });
}

test("the newest alert is read at a glance, and a click opens those before it", async () => {
  await browser.storage.local.set({ alerts: { rules: RULES } });
  const region = await show();
  const newest = await within(region).findByRole("button", {
    name: /Amber Newt/,
  });
  expect(within(region).queryByRole("listitem")).toBeNull();
  await userEvent.setup().click(newest);
  const lines = within(region).getAllByRole("listitem");
  expect(lines.map((line) => line.textContent.slice(6))).toEqual([
    "Maple Fox Somebody follows",
    "Quiet Heron Somebody follows",
  ]);
});

test("one key silences the alerts of this live, and says so, until it is pressed again", async () => {
  await browser.storage.local.set({ alerts: { rules: RULES } });
  const region = await show();
  const user = userEvent.setup();
  await user.keyboard("{F9}");
  await waitFor(() => {
    expect(within(region).getByRole("status").textContent).toMatch(/^Silent/);
  });
  const stored = await browser.storage.local.get("alertsMuted");
  expect(stored.alertsMuted).toEqual({ session: ROW.id });
  await user.keyboard("{Control>}{F9}{/Control}");
  await user.keyboard("{F9}");
  await waitFor(() => {
    expect(within(region).queryByRole("status")).toBeNull();
  });
});

test("who turned the sounds off is told of it, whatever the way", async () => {
  const allDay = { from: 0, to: 1_439 };
  for (const [changes, words] of [
    [{ volume: 0 }, /^No sound/],
    [{ quiet: allDay }, /^Silent until 23:59/],
  ] as const) {
    await surround({});
    await browser.storage.local.set({ alerts: { rules: RULES, ...changes } });
    const region = await show();
    const status = await within(region).findByRole("status");
    expect(status.textContent).toMatch(words);
  }
});

test("without a rule that is on there is nothing", async () => {
  const rules = RULES.map((rule) => ({ ...rule, isOn: false }));
  await browser.storage.local.set({ alerts: { rules } });
  renderScreen(<AlertsLately overview={overviewOf(ROW)} />, database);
  await act(() => Promise.resolve());
  expect(screen.queryByRole("region")).toBeNull();
});

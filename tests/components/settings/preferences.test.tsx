// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";

import { Options } from "@/components/settings/options";
import { standardValues } from "@/lib/model/settings/all";
import { DISPLAY } from "@/lib/model/settings/display";
import { MONEY } from "@/lib/model/settings/money";
import { PRIVACY } from "@/lib/model/settings/privacy";
import { RECORDING } from "@/lib/model/settings/recording";
import { writeSettings } from "@/lib/model/settings/settings-file";
import { changeSetting, readSetting } from "@/lib/settings/setting";

import { renderScreen, surround } from "../../support/screen";
import { aSessionRow } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

async function showOptions() {
  const asked = await surround({});
  const database = temporaryDatabase();
  await database.sessions.add(
    aSessionRow({
      unknownMethods: { NovelThingMessage: 3 },
      streamer: { id: "68", handle: "secret.fox", nickname: "Secret Fox" },
    }),
  );
  renderScreen(<Options />, database);
  await screen.findByRole("group", { name: "Diagnostics" });
  return { ...asked, user: userEvent.setup() };
}

function group(name: string) {
  return screen.findByRole("group", { name });
}

async function choose(setting: string, choice: string) {
  const radio = within(await group(setting)).getByRole("radio", {
    name: choice,
  });
  await userEvent.click(radio);
}

test("pictures are switched off and on again", async () => {
  const { user } = await showOptions();
  await user.click(await screen.findByRole("switch", { name: /pictures/ }));
  await waitFor(async () => {
    expect(await readSetting(PRIVACY)).toEqual({ hasPictures: false });
  });
  await user.click(
    await screen.findByRole("button", { name: /^Reset: Pictures/ }),
  );
  await waitFor(async () => {
    expect(await readSetting(PRIVACY)).toEqual({ hasPictures: true });
  });
});

test("the words for viewers are copied by one click", async () => {
  const { user } = await showOptions();
  const notice = await group("Tell your viewers");
  await user.click(within(notice).getByRole("button", { name: "Copy" }));
  expect(await navigator.clipboard.readText()).toMatch(/^I keep comments/);
});

test("rates are shown by what a thousand diamonds come to", async () => {
  const { user } = await showOptions();
  const rates = await group("Worth of one diamond");
  within(rates).getByText("1,000 diamonds = $3.50 – $6.00");
  const high = within(rates).getByRole("textbox", { name: "Highest" });
  await user.clear(high);
  await user.type(high, "0,01");
  await within(rates).findByText("1,000 diamonds = $3.50 – $10.00");
  await waitFor(async () => {
    expect(await readSetting(MONEY)).toMatchObject({ high: 0.01 });
  });
});

test.each([
  ["Lowest", "much", /A number from 0 to 100/],
  ["Lowest", "101", /A number from 0 to 100/],
  ["Lowest", "0.0055", /The lowest comes first/],
])("%s cannot be %s: that is told and not stored", async (name, text, why) => {
  const { user } = await showOptions();
  const rates = await group("Worth of one diamond");
  const field = within(rates).getByRole("textbox", { name });
  await user.clear(field);
  await user.type(field, text);
  await within(rates).findByText(why);
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect((await readSetting(MONEY)).low).toBeLessThanOrEqual(0.005);
});

test("another currency has rates of its own, and the first one's come back", async () => {
  await showOptions();
  await changeSetting(MONEY, { low: 0.002 });
  await choose("Currency", "Euro");
  await screen.findByText("1,000 diamonds = €3.00 – €5.20");
  await choose("Currency", "US dollar");
  await screen.findByText("1,000 diamonds = $2.00 – $6.00");
});

test("each part of the display is chosen by one click and seen at once", async () => {
  await showOptions();
  await choose("Colours", "Dark");
  await choose("Size of text", "Largest");
  await choose("Density", "Compact");
  await choose("Motion", "Reduced");
  await choose("Time in the feed", "Since the start");
  await choose("Figure on the icon", "Diamonds");
  await waitFor(async () => {
    expect(await readSetting(DISPLAY)).toEqual({
      ...{ scheme: "dark", textSize: "largest", density: "compact" },
      ...{ motion: "reduced", time: "elapsed", badge: "diamonds" },
    });
  });
  expect(document.documentElement.style.fontSize).toBe("150%");
});

async function open(text: string) {
  await group("Settings as a file");
  const field = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!field) throw new Error("there is no field for a file");
  const file = new File([text], "a.json", { type: "application/json" });
  await userEvent.upload(field, file);
}

test("a file of settings shows what it changes before it does, and can be undone", async () => {
  const { user } = await showOptions();
  const values = { ...standardValues(), privacy: { hasPictures: false } };
  await open(writeSettings(values));
  const row = await screen.findByRole("row", { name: /^Pictures/ });
  expect(row.textContent).toBe("Pictures of people and giftsOnOff");
  expect(await readSetting(PRIVACY)).toEqual({ hasPictures: true });
  await user.click(screen.getByRole("button", { name: "Change them" }));
  await screen.findByText("The settings were changed.");
  expect(await readSetting(PRIVACY)).toEqual({ hasPictures: false });
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(async () => {
    expect(await readSetting(PRIVACY)).toEqual({ hasPictures: true });
  });
});

test.each([
  ['{"format":"livetap.session","version":1}', /recording of a live/],
  ["dear diary", /no file of settings/],
  [
    '{"format":"livetap.settings","version":1,"settings":{"money":{"low":"x"}}}',
    /settings\.money\.low/,
  ],
])("what is no file of settings is refused in words: %s", async (text, why) => {
  await showOptions();
  await open(text);
  const alert = await screen.findByRole("alert");
  within(alert).getByText(why);
});

test("everything goes back to its default by one click, and comes back by another", async () => {
  const { user } = await showOptions();
  await changeSetting(DISPLAY, { scheme: "dark" });
  await changeSetting(RECORDING, { never: ["fox"], isPaused: true });
  const reset = await screen.findByRole("button", {
    name: "Reset all settings",
  });
  await waitFor(() => {
    expect(reset).toHaveProperty("disabled", false);
  });
  await user.click(reset);
  await screen.findByText("All settings are at their defaults.");
  expect(await readSetting(DISPLAY)).toEqual(DISPLAY.standard);
  expect(await readSetting(RECORDING)).toMatchObject({
    ...{ never: [], isPaused: true },
  });
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(async () => {
    expect(await readSetting(RECORDING)).toHaveProperty("never", ["fox"]);
  });
});

test("the keys that commands have now are shown, and the browser's page for them opens", async () => {
  const { user, tabs } = await showOptions();
  const shortcuts = await group("Shortcuts");
  within(shortcuts).getByText("Alt+Shift+L");
  within(shortcuts).getByText("no keys");
  await user.click(
    within(shortcuts).getByRole("button", { name: "Change keys" }),
  );
  expect(tabs.create).toHaveBeenCalledWith({
    url: "chrome://extensions/shortcuts",
  });
});

test("diagnostics are copied whole, without anybody's name", async () => {
  const { user } = await showOptions();
  const part = await group("Diagnostics");
  await user.click(
    await within(part).findByRole("button", { name: "Copy diagnostics" }),
  );
  const copied = await navigator.clipboard.readText();
  expect(JSON.parse(copied)).toMatchObject({
    ...{ format: "livetap.diagnostics", livetap: "1.2.3" },
    recorded: { drift: { unknownMethods: { NovelThingMessage: 3 } } },
  });
  expect(copied).not.toMatch(/secret|willow/i);
});

test("a change of the lists is told in diagnostics by number only", async () => {
  const { user } = await showOptions();
  await changeSetting(RECORDING, { never: ["willow.weaves", "fox"] });
  const part = await group("Diagnostics");
  await within(part).findByText(/"never": 2/);
  await user.click(
    within(part).getByRole("button", { name: "Copy diagnostics" }),
  );
  expect(await navigator.clipboard.readText()).not.toContain("willow");
});

test("what is looked for is all that is left to see", async () => {
  const { user } = await showOptions();
  vi.spyOn(window, "scrollTo");
  await user.type(screen.getByRole("searchbox"), "DENSÍT");
  await waitFor(() => {
    expect(screen.queryByRole("group", { name: "Motion" })).toBeNull();
  });
  await group("Density");
  await user.clear(screen.getByRole("searchbox"));
  await group("Motion");
});

// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";

import { Popup } from "@/components/popup/popup";
import type { RecordingRules } from "@/lib/model/recording-rules";
import { RECORDING } from "@/lib/model/settings/recording";
import { changeSetting, readSetting } from "@/lib/settings/setting";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import {
  feedFrom,
  renderScreen,
  surround,
  type Surroundings,
} from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

const ADDRESS = "https://www.tiktok.com/@willow.weaves/live";

async function showPopup(
  around: Surroundings,
  rules: Partial<RecordingRules> = {},
) {
  const database = temporaryDatabase();
  const asked = await surround(around);
  await fillDatabase(database, sampleRows({ until: Date.now(), minutes: 2 }));
  await feedFrom(database, 1);
  await changeSetting(RECORDING, rules);
  vi.spyOn(window, "close").mockReturnValue();
  renderScreen(<Popup />, database);
  return { ...asked, user: userEvent.setup() };
}

test("six figures of the live are shown at once", async () => {
  await showPopup({ address: ADDRESS });
  await screen.findByRole("heading", { name: "Willow Weaves" });
  const figures = screen.getByRole("region", { name: "Key figures" });
  expect(figures.children).toHaveLength(6);
});

test("the first button opens the panel of this window", async () => {
  const { openPanel } = await showPopup({ address: ADDRESS });
  const [first] = await screen.findAllByRole("button");
  expect(first?.textContent).toBe("Open panel");
  await userEvent.click(screen.getByRole("button", { name: "Open panel" }));
  expect(openPanel).toHaveBeenCalledWith({ windowId: 3 });
});

test("without a live it shows what was recorded last", async () => {
  await showPopup({});
  await screen.findByText("Recorded last");
  await screen.findByRole("button", { name: "Export Willow Weaves" });
});

test("before consent it shows the button that starts recording", async () => {
  await showPopup({ hasConsent: false, address: ADDRESS });
  await screen.findByRole("button", { name: "Start recording" });
  expect(screen.queryByRole("button", { name: "Open panel" })).toBeNull();
});

test("everything is paused and resumed by one click each", async () => {
  const { user } = await showPopup({ address: ADDRESS });
  await user.click(
    await screen.findByRole("button", { name: "Pause everything" }),
  );
  await screen.findByText("Recording is paused");
  expect(await readSetting(RECORDING)).toHaveProperty("isPaused", true);
  await user.click(screen.getByRole("button", { name: "Resume" }));
  await screen.findByRole("button", { name: "Pause everything" });
  expect(screen.queryByText("Recording is paused")).toBeNull();
  expect(await readSetting(RECORDING)).toHaveProperty("isPaused", false);
});

test("that everything is paused is said without a live, too", async () => {
  await showPopup({}, { isPaused: true });
  await screen.findByText("Recording is paused");
});

test("a streamer is left out by one click and recorded again by another", async () => {
  const { user } = await showPopup({ address: ADDRESS });
  await user.click(
    await screen.findByRole("button", { name: "Never record @willow.weaves" }),
  );
  const record = await screen.findByRole("button", {
    name: "Record @willow.weaves",
  });
  expect(await readSetting(RECORDING)).toHaveProperty("never", [
    "willow.weaves",
  ]);
  expect(screen.queryByText("Capturing")).toBeNull();
  await user.click(record);
  await screen.findByText("Capturing");
  expect(await readSetting(RECORDING)).toHaveProperty("never", []);
});

test("a streamer who was not chosen is chosen here", async () => {
  const { user } = await showPopup({ address: ADDRESS }, { scope: "chosen" });
  await user.click(
    await screen.findByRole("button", { name: "Record @willow.weaves" }),
  );
  await screen.findByText("Capturing");
  expect(await readSetting(RECORDING)).toHaveProperty("chosen", [
    "willow.weaves",
  ]);
});

test("little room is told of, and the way leads to the storage settings", async () => {
  const { user, tabs } = await showPopup({
    room: { usage: 1e9, quota: 1.5e9 },
  });
  await screen.findByText(/Room for recordings is getting low: 500 MB left/);
  await user.click(screen.getByRole("button", { name: "Free space" }));
  expect(tabs.create).toHaveBeenCalledWith({
    url: "chrome-extension://livetap/options.html#storage",
  });
});

test("the settings open from here", async () => {
  const { user, openOptions } = await showPopup({});
  await user.click(await screen.findByRole("button", { name: "Settings" }));
  expect(openOptions).toHaveBeenCalledOnce();
});

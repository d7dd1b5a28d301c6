// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";

import { Popup } from "@/components/popup/popup";
import type { RecordingRules } from "@/lib/model/recording-rules";
import { RECORDING } from "@/lib/model/settings/recording";
import { changeSetting, readSetting } from "@/lib/settings/setting";

import { aRelayRow } from "../../support/relay-row";
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
  const { unmount } = renderScreen(<Popup />, database);
  return { ...asked, database, unmount, user: userEvent.setup() };
}

function figureValue(name: string): string {
  return screen.getByRole("group", { name: new RegExp(`^${name}:`) })
    .textContent;
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

test("this live alone is paused by one click and resumed by another", async () => {
  const { user, askWorker, database } = await showPopup({ address: ADDRESS });
  await user.click(await screen.findByRole("button", { name: "Pause" }));
  const { id: session } = (await database.sessions.get(1)) ?? { id: "" };
  const asked = (command: string) => ({
    ...{ target: "worker", command, request: { session } },
  });
  expect(askWorker).toHaveBeenLastCalledWith(asked("pauseSession"));
  await database.sessions.update(1, { stoppedAt: Date.now() });
  await user.click(await screen.findByRole("button", { name: "Resume" }));
  expect(askWorker).toHaveBeenLastCalledWith(asked("resumeSession"));
});

test("a live in another tab has its line, and a click goes there", async () => {
  const { user, database, tabs } = await showPopup({ address: ADDRESS });
  const streamer = { id: "9", handle: "quiet.heron", nickname: "Quiet Heron" };
  const options = { until: Date.now(), minutes: 1, number: 2 };
  await fillDatabase(
    database,
    sampleRows({ ...options, session: { streamer } }),
  );
  const other = { relay: "other", tab: 9, session: 2 };
  await database.relays.put(aRelayRow(other));
  const line = await screen.findByRole("button", {
    name: /^Quiet Heron @quiet.heron \d+$/,
  });
  await user.click(line);
  expect(tabs.update).toHaveBeenCalledWith(9, { active: true });
});

test("what was shown last stands there at once, with its time, until it is known as it is", async () => {
  const { unmount, database } = await showPopup({ address: ADDRESS });
  await screen.findByText("Capturing");
  const viewers = figureValue("Viewers");
  unmount();
  renderScreen(<Popup />, database);
  expect(screen.getByText(/^as of \d\d:\d\d$/)).toBeTruthy();
  expect(screen.queryByText("Capturing")).toBeNull();
  expect(figureValue("Viewers")).toBe(viewers);
  expect(document.activeElement?.textContent).toBe("Open panel");
  await screen.findByText("Capturing");
  expect(screen.queryByText(/^as of/)).toBeNull();
});

test("after a setting was changed nothing is shown before it is known", async () => {
  const { unmount, database } = await showPopup({ address: ADDRESS });
  await screen.findByText("Capturing");
  unmount();
  await changeSetting(RECORDING, { never: ["willow.weaves"] });
  renderScreen(<Popup />, database);
  expect(screen.queryByRole("region", { name: "Key figures" })).toBeNull();
  await screen.findByRole("button", { name: "Record @willow.weaves" });
});

test("a recording that stopped is told of, opened again, and put away", async () => {
  const { user, database, tabs } = await showPopup({});
  await database.sessions.toCollection().modify((row) => {
    row.status = "interrupted";
    row.covered = {
      ...{ from: row.openedAt, to: Date.now(), cause: "tab", observers: [] },
      last: { relay: "relay", tab: 7 },
    };
  });
  await screen.findByText(
    /^Recording of @willow\.weaves stopped at \d\d:\d\d: the tab was closed/,
  );
  await user.click(screen.getByRole("button", { name: "Open the live again" }));
  expect(tabs.create).toHaveBeenCalledWith({ url: ADDRESS });
  await user.click(screen.getByRole("button", { name: "Close this notice" }));
  await waitFor(() => {
    expect(screen.queryByText(/stopped at/)).toBeNull();
  });
});

test("who broadcasts from elsewhere is told how to record their own live", async () => {
  const { database } = await showPopup({});
  await screen.findByText(/Live from a phone or LIVE Studio\?/);
  await database.sessions.clear();
  await screen.findByText("No live is open");
  await screen.findByText(/Live from a phone or LIVE Studio\?/);
});

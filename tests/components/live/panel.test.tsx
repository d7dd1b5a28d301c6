// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { Panel } from "@/components/live/panel";
import type { Held, RecordingRules } from "@/lib/model/recording-rules";
import { RECORDING } from "@/lib/model/settings/recording";
import { changeSetting, readSetting } from "@/lib/settings/setting";
import { deleteSession } from "@/lib/store/delete-session";
import type { SessionRow } from "@/lib/store/rows";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import {
  feedFrom,
  renderScreen,
  surround,
  type Surroundings,
} from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

const ADDRESS = "https://www.tiktok.com/@willow.weaves/live";
const SESSION = "00000000-0000-4000-8000-000000000001";

let database = temporaryDatabase();
beforeEach(() => {
  database = temporaryDatabase();
});

async function showPanel(around: Surroundings, session?: Partial<SessionRow>) {
  const asked = await surround(around);
  if (session) {
    await fillDatabase(database, sampleRows({ until: Date.now(), session }));
    await feedFrom(database, 1);
  }
  renderScreen(<Panel />, database);
  return { ...asked, user: userEvent.setup() };
}

test("a live that is captured shows who, how it goes and the figures", async () => {
  await showPanel({ address: ADDRESS }, {});
  await screen.findByRole("heading", { level: 1, name: "Willow Weaves" });
  expect(screen.getByRole("status").textContent).toBe("Capturing");
  expect(
    screen.getByRole("group", {
      name: /^Diamonds: [\d,]+, counted by Livetap/,
    }),
  ).toBeDefined();
  expect(
    screen.getByRole("group", { name: /^Likes: [\d,]+ as TikTok reports/ }),
  ).toBeDefined();
});

test("figures follow what the worker writes", async () => {
  await showPanel({ address: ADDRESS }, {});
  await screen.findByRole("group", { name: /^Likes: 14,/ });
  await database.sessions.where({ number: 1 }).modify((row) => {
    row.tallies.likesReported = 77_777;
  });
  await screen.findByRole("group", { name: /^Likes: 77,777 as/ });
});

test("before consent there is one button, and it gives consent", async () => {
  const { user } = await showPanel({ address: ADDRESS, hasConsent: false });
  await user.click(
    await screen.findByRole("button", { name: "Start recording" }),
  );
  const stored = await fakeBrowser.storage.local.get("consent");
  expect(stored.consent).toHaveProperty("givenAt");
  await waitFor(() => {
    expect(
      screen.queryByRole("button", { name: "Start recording" }),
    ).toBeNull();
  });
});

test("a page from before the hook offers a reload", async () => {
  const status = { isHooked: false, socketsSeen: 0 };
  const { user, tabs } = await showPanel({ address: ADDRESS, status });
  await user.click(await screen.findByRole("button", { name: "Reload" }));
  expect(tabs.reload).toHaveBeenCalledWith(7);
});

test("a page without a socket yet is waited for", async () => {
  await showPanel({ address: ADDRESS, status: { socketsSeen: 0 } });
  await screen.findByText("Waiting for the page");
});

test("a closed connection is told in words", async () => {
  await showPanel({ address: ADDRESS, status: { openSockets: 0 } }, {});
  await screen.findByText("Connection lost");
});

test.each<[Held, Partial<RecordingRules>, string, Partial<RecordingRules>]>([
  ["paused", { isPaused: true }, "Resume recording", { isPaused: false }],
  [
    "never",
    { never: ["willow.weaves", "maple.fox"] },
    "Record this streamer",
    { never: ["maple.fox"] },
  ],
  [
    "notChosen",
    { scope: "chosen", chosen: [] },
    "Record this streamer",
    { chosen: ["willow.weaves"] },
  ],
])(
  "a live that is held (%s) is recorded by one click",
  async (held, rules, button, then) => {
    const { user } = await showPanel({ address: ADDRESS }, {});
    await database.relays.update("relay", { held });
    await changeSetting(RECORDING, rules);
    await user.click(await screen.findByRole("button", { name: button }));
    expect(await readSetting(RECORDING)).toMatchObject(then);
    expect(screen.queryByText("Capturing")).toBeNull();
    await database.relays.update("relay", { held: null });
    await screen.findByText("Capturing");
  },
);

test("a streamer who is never recorded is told of before the worker knows", async () => {
  await showPanel({ address: ADDRESS }, {});
  await changeSetting(RECORDING, { never: ["willow.weaves"] });
  await screen.findByText("You asked never to record this streamer.", {
    exact: false,
  });
});

test("a deleted recording says so, and can be begun again", async () => {
  const { user, askWorker } = await showPanel({ address: ADDRESS }, {});
  await screen.findByText("Capturing");
  await deleteSession(database, 1);
  await screen.findByText("Recording deleted");
  screen.getByText("Nothing of this live is recorded");
  await user.click(await screen.findByRole("button", { name: "Record again" }));
  expect(askWorker).toHaveBeenCalledWith({
    target: "worker",
    command: "recordAgain",
    request: { relay: "relay" },
  });
});

test("a full storage tells what waits, and leads to where space is made", async () => {
  const status = { refusal: "full", pendingBytes: 12_000_000 } as const;
  const { user, tabs } = await showPanel({ address: ADDRESS, status }, {});
  await screen.findByText(/12 MB wait in this tab.+Last recorded at/);
  await user.click(screen.getByRole("button", { name: "Free space" }));
  expect(tabs.create).toHaveBeenCalledWith({
    url: "chrome-extension://livetap/options.html#storage",
  });
});

test("an action that fails is told of", async () => {
  const { user, askWorker } = await showPanel({ address: ADDRESS }, {});
  await deleteSession(database, 1);
  askWorker.mockRejectedValue(new Error("no worker"));
  await user.click(await screen.findByRole("button", { name: "Record again" }));
  await screen.findByText("That did not work. Please try again.");
});

test("a gap that is just over is told of", async () => {
  await showPanel({ address: ADDRESS }, {});
  const to = Date.now() - 5_000;
  const cause = "reload";
  await database.coverage.put({ session: 1, from: to - 18_000, to, cause });
  await screen.findByText(
    /^Nothing was recorded from .+: the page was loaded again\.$/,
  );
});

test("how much was recorded stands above the curve", async () => {
  const now = Date.now();
  const last = { relay: "relay", tab: 7 };
  const observers = [{ ...last, to: now }];
  const covered = { from: now - 1000, to: now, last, observers, cause: null };
  await showPanel({ address: ADDRESS }, { covered });
  await screen.findByText(/^9\d\.\d% recorded, 1 gap$/);
});

test("while a new relay takes over, the figures stay", async () => {
  await surround({ address: ADDRESS, status: { relay: "a new relay" } });
  await fillDatabase(database, sampleRows({ until: Date.now() }));
  await feedFrom(database, 1);
  renderScreen(<Panel />, database);
  await screen.findByRole("heading", { level: 1, name: "Willow Weaves" });
});

test("frames that could not be read are told of", async () => {
  await showPanel({ address: ADDRESS }, { undecodable: 12 });
  await screen.findByText("12 frames could not be read.");
});

test("one click pauses the live, and then it can be resumed", async () => {
  const { user, askWorker } = await showPanel({ address: ADDRESS }, {});
  await user.click(await screen.findByRole("button", { name: "Pause" }));
  expect(askWorker).toHaveBeenCalledWith({
    target: "worker",
    command: "pauseSession",
    request: { session: SESSION },
  });
  await database.sessions.update(1, { stoppedAt: Date.now() });
  await screen.findByText("Paused");
  await screen.findByRole("button", { name: "Resume" });
});

test("export opens a page of its own", async () => {
  const { user, tabs } = await showPanel({ address: ADDRESS }, {});
  await user.click(await screen.findByRole("button", { name: "Export" }));
  expect(tabs.create).toHaveBeenCalledWith({
    url: `chrome-extension://livetap/export.html?session=${SESSION}`,
  });
});

test("the tab is muted by one click", async () => {
  const { user, tabs } = await showPanel({ address: ADDRESS }, {});
  await user.click(await screen.findByRole("button", { name: "Mute the tab" }));
  expect(tabs.update).toHaveBeenCalledWith(7, { muted: true });
});

test("without a live the newest session is shown as past", async () => {
  await showPanel({}, { status: "ended" });
  await screen.findByText("Recorded");
  expect(screen.queryByRole("button", { name: "Pause" })).toBeNull();
});

test("with nothing open and nothing recorded it says what to do", async () => {
  await showPanel({});
  await screen.findByText("No live is open");
});

test("a failing database is told of, not shown as zero", async () => {
  database.close({ disableAutoOpen: true });
  await showPanel({ address: ADDRESS });
  await screen.findByRole("alert");
});

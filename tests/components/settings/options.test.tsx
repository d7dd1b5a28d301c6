// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { Options } from "@/components/settings/options";
import type { RecordingRules } from "@/lib/model/recording-rules";
import { RECORDING } from "@/lib/model/settings/recording";
import { changeSetting, readSetting } from "@/lib/settings/setting";
import { STORAGE_SAMPLES_KEY } from "@/lib/settings/storage-samples";

import { sampleRows } from "../../support/sample-session";
import {
  renderScreen,
  surround,
  type Surroundings,
} from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

interface Shown extends Surroundings {
  rules?: Partial<RecordingRules>;
  framesBytes?: number;
  samples?: unknown;
}

async function showOptions(shown: Shown = {}) {
  const { rules = {}, framesBytes = 0, samples, ...around } = shown;
  const asked = await surround(around);
  const database = temporaryDatabase();
  const { sessions } = sampleRows({
    until: Date.now(),
    minutes: 1,
    session: { framesBytes, nextRow: 1201 },
  });
  await database.sessions.bulkAdd(sessions);
  await changeSetting(RECORDING, rules);
  await fakeBrowser.storage.local.set({ [STORAGE_SAMPLES_KEY]: samples });
  renderScreen(<Options />, database);
  await screen.findByRole("group", { name: "Flight recorder" });
  return { ...asked, user: userEvent.setup() };
}

function neverField() {
  return screen.findByRole("textbox", { name: "Add to: Never record" });
}

function neverNames() {
  const list = screen.queryByRole("list", { name: "Never record" });
  return list
    ? within(list)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent)
    : [];
}

test("names typed and addresses pasted go on the never list together", async () => {
  const { user } = await showOptions();
  await user.click(await neverField());
  await user.paste(
    "@Fox, wren\nhttps://www.tiktok.com/@willow.weaves/live?lang=en",
  );
  await user.keyboard("{Enter}");
  await waitFor(() => {
    expect(neverNames()).toEqual(["@fox", "@willow.weaves", "@wren"]);
  });
  expect(await readSetting(RECORDING)).toHaveProperty("never", [
    "fox",
    "willow.weaves",
    "wren",
  ]);
});

test("what is no name is told of and stays to be mended", async () => {
  const { user } = await showOptions();
  const field = await neverField();
  await user.type(field, "fox someone@example.org{Enter}");
  await screen.findByText(
    "Not a name or an address of a streamer: someone@example.org",
  );
  expect(field).toHaveProperty("value", "someone@example.org");
  await waitFor(() => {
    expect(neverNames()).toEqual(["@fox"]);
  });
});

test("a name is removed by its button, and the next one has the focus", async () => {
  const { user } = await showOptions({ rules: { never: ["fox", "wren"] } });
  await user.click(await screen.findByRole("button", { name: "Remove @fox" }));
  await waitFor(() => {
    expect(neverNames()).toEqual(["@wren"]);
  });
  expect(document.activeElement?.getAttribute("aria-label")).toBe(
    "Remove @wren",
  );
});

test("a list that was emptied by a reset comes back by an undo", async () => {
  const { user } = await showOptions({ rules: { never: ["fox", "wren"] } });
  await user.click(
    await screen.findByRole("button", { name: "Reset: Never record" }),
  );
  await screen.findByText("Nobody is left out.");
  await user.click(
    await screen.findByRole("button", { name: "Undo: Never record" }),
  );
  await waitFor(() => {
    expect(neverNames()).toEqual(["@fox", "@wren"]);
  });
});

test("whoever records only chosen streamers and chose nobody is warned", async () => {
  const { user } = await showOptions();
  await user.click(
    await screen.findByRole("radio", { name: "Only streamers I choose" }),
  );
  await screen.findByText("Nothing is recorded: you chose nobody yet.");
  await user.type(
    await screen.findByRole("textbox", { name: "Add to: Chosen streamers" }),
    "@fox{Enter}",
  );
  await screen.findByText("Recording is on for the streamers you chose.");
  expect(await readSetting(RECORDING)).toMatchObject({
    scope: "chosen",
    chosen: ["fox"],
  });
});

test("recording is paused and resumed for all", async () => {
  const { user } = await showOptions();
  await user.click(
    await screen.findByRole("button", { name: "Pause recording" }),
  );
  await screen.findByText("Recording is paused");
  expect(await readSetting(RECORDING)).toHaveProperty("isPaused", true);
  await user.click(screen.getByRole("button", { name: "Resume" }));
  await screen.findByText("Recording is on for every live you open.");
  expect(await readSetting(RECORDING)).toHaveProperty("isPaused", false);
});

test("before consent it can be given here, and storage is asked for", async () => {
  const { user, persist } = await showOptions({ hasConsent: false });
  await user.click(
    await screen.findByRole("button", { name: "Start recording" }),
  );
  await screen.findByText("Recording is on for every live you open.");
  expect(persist).toHaveBeenCalledOnce();
});

test("a change that cannot be stored is told of", async () => {
  const { user } = await showOptions();
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(
    new Error("disk full"),
  );
  await user.click(
    await screen.findByRole("button", { name: "Pause recording" }),
  );
  await screen.findByText(
    "The last change could not be saved. Is the disk full?",
  );
});

test("the meter says what is used, what is free and what it consists of", async () => {
  await showOptions({
    room: { usage: 3e9, quota: 83e9 },
    framesBytes: 500e6,
  });
  const meter = await screen.findByRole("meter", { name: "Space used" });
  expect(meter.getAttribute("aria-valuetext")).toBe("3 GB used, 80 GB free");
  screen.getByText("500 MB", { selector: "dd" });
  screen.getByText("2.5 GB", { selector: "dd" });
  screen.getByText("events: 1,200, recordings: 1");
});

test("how long the disk lasts comes of the samples that the worker took", async () => {
  const samples = Array.from({ length: 11 }, (_, minute) => ({
    at: minute * 60_000,
    usage: minute * 2e6,
  }));
  await showOptions({ room: { usage: 1e9, quota: 5.8e9 }, samples });
  await screen.findByText("About 40 more hours at this rate.");
  screen.getByText(/120 MB an hour/);
});

test("before anything was recorded no time is promised", async () => {
  await showOptions();
  await screen.findByText("Known after some minutes of recording.");
});

test("a smaller flight recorder needs a second word before frames are lost", async () => {
  const { user } = await showOptions({ framesBytes: 300e6 });
  await user.click(await screen.findByRole("radio", { name: "100 MB" }));
  await screen.findByText(/About 200 MB of raw frames will be removed/);
  expect(await readSetting(RECORDING)).toHaveProperty("recorderMegabytes", 500);
  await user.click(screen.getByRole("button", { name: "Remove" }));
  await waitFor(async () => {
    expect(await readSetting(RECORDING)).toHaveProperty(
      "recorderMegabytes",
      100,
    );
  });
});

test("a flight recorder of any size can be set while it holds little", async () => {
  const { user } = await showOptions();
  await user.click(await screen.findByRole("radio", { name: "Off" }));
  await waitFor(async () => {
    expect(await readSetting(RECORDING)).toHaveProperty("recorderMegabytes", 0);
  });
  await user.click(
    await screen.findByRole("button", { name: "Reset: Flight recorder" }),
  );
  await waitFor(async () => {
    expect(await readSetting(RECORDING)).toHaveProperty(
      "recorderMegabytes",
      500,
    );
  });
});

test("a browser that does not promise to keep the recordings can be asked", async () => {
  const { user, persist } = await showOptions();
  await screen.findByText("The browser may clear recordings to make room.");
  await user.click(
    screen.getByRole("button", { name: "Ask the browser to keep them" }),
  );
  await screen.findByText(/The browser did not agree/);
  persist.mockResolvedValue(true);
  await user.click(
    screen.getByRole("button", { name: "Ask the browser to keep them" }),
  );
  await screen.findByText(/Recordings are left alone/);
});

test("every section can be reached from the top", async () => {
  await showOptions();
  const nav = screen.getByRole("navigation", { name: "Sections" });
  for (const link of within(nav).getAllByRole("link")) {
    const id = link.getAttribute("href")?.slice(1) ?? "";
    expect(document.getElementById(id)).not.toBeNull();
  }
  screen.getByText("Livetap 1.2.3");
});

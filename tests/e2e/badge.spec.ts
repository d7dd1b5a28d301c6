import { expect, type Page, test as base, type Worker } from "@playwright/test";

import type { Broadcast } from "../replay/broadcast";
import { addressOf } from "../replay/server";
import { type Machine, startMachine } from "../soak/machine";
import { liveOf } from "../soak/run-schedule";
import { openTab } from "../soak/stand";
import { stopWorker } from "../soak/stop-worker";
import { untilStored } from "../soak/stored";
import { readIcon } from "./pages/icon";
import { openPanel } from "./pages/panel";

const test = base.extend<{ machine: Machine }>({
  machine: async ({}, use) => {
    const machine = await startMachine();
    await use(machine);
    await machine.close();
  },
});

/** Nobody tells the worker of silence: it looks every half minute. */
const SOON = { timeout: 50_000 };
const VIEWERS = /^\d[\d.]*K?$/;

interface Shown {
  live: Broadcast;
  tab: Page;
  address: string;
}

/** A live whose first frames are stored. */
async function show(machine: Machine, seed: number): Promise<Shown> {
  const live = await machine.studio.begin(liveOf(seed));
  const tab = await openTab(machine, live);
  await live.playTo(60);
  await untilStored(machine.screen);
  return { live, tab, address: addressOf(live.recording.page) };
}

function handleOf({ live }: Shown): string {
  return live.recording.page.host.handle;
}

async function untilText(
  screen: Page,
  address: string | undefined,
  text: string | RegExp,
): Promise<void> {
  await expect
    .poll(async () => (await readIcon(screen, address)).text, SOON)
    .toMatch(typeof text === "string" ? new RegExp(`^${text}$`) : text);
}

test("a recorded live shows its viewers on its tab and a dot on all others", async ({
  machine,
}) => {
  const { screen } = machine;
  expect((await readIcon(screen)).text).toBe("");
  const shown = await show(machine, 701);
  await untilText(screen, shown.address, VIEWERS);
  const { text, title } = await readIcon(screen, shown.address);
  const words = `^@${handleOf(shown)}: ([\\d,]+) viewers, [\\d,]+ diamonds, recording$`;
  expect(title).toMatch(new RegExp(words));
  expect(new RegExp(words).exec(title)?.[1]).toBe(text);
  await untilText(screen, undefined, "●");
  expect((await readIcon(screen)).title).toBe(
    `1 live is being recorded: @${handleOf(shown)}`,
  );
});

test("two tabs show each their own, and a worker that was stopped shows them again", async ({
  machine,
}) => {
  const { screen } = machine;
  const [one, other] = [await show(machine, 702), await show(machine, 703)];
  await untilText(screen, undefined, "●2");
  for (const shown of [one, other]) {
    const { title } = await readIcon(screen, shown.address);
    expect(title).toContain(`@${handleOf(shown)}: `);
    await stopWorker(screen);
    await shown.live.playTo(120);
    await untilStored(screen);
    await expect
      .poll(async () => (await readIcon(screen, shown.address)).title, SOON)
      .not.toBe(title);
    await untilText(screen, shown.address, VIEWERS);
  }
});

test("a connection that is lost is an exclamation mark everywhere until it is back", async ({
  machine,
}) => {
  const { screen } = machine;
  const { tab, live, address } = await show(machine, 704);
  await untilText(screen, address, VIEWERS);
  await tab.evaluate(() => {
    // The page does not come back by itself.
    Object.assign(window, { setTimeout: () => 0 });
  });
  live.closeSockets();
  await untilText(screen, address, "!");
  await untilText(screen, undefined, "!");
  expect((await readIcon(screen, address)).title).toContain(
    "Nothing has come from TikTok since",
  );
  await tab.reload();
  await live.playTo(120);
  await untilText(screen, address, VIEWERS);
  await untilText(screen, undefined, "●");
});

test("a recorded tab that is closed leaves when it stopped, until somebody looks", async ({
  machine,
}) => {
  const { screen, browser } = machine;
  const shown = await show(machine, 705);
  await untilText(screen, undefined, "●");
  await shown.tab.close();
  await untilText(screen, undefined, "!");
  const stopped = new RegExp(
    `Recording of @${handleOf(shown)} stopped at \\d\\d:\\d\\d: the tab was closed`,
  );
  expect((await readIcon(screen)).title).toMatch(stopped);
  await stopWorker(screen);

  const panel = await openPanel(browser.context, browser.extensionId);
  await expect(panel.getByText(stopped)).toBeVisible();
  await untilText(screen, undefined, "");
  expect((await readIcon(screen)).title).toBe("Nothing is being recorded");

  const opening = browser.context.waitForEvent("page");
  await panel.getByRole("button", { name: "Open the live again" }).click();
  const again = await opening;
  await again.waitForURL(shown.address);
  await shown.live.playTo(120);
  await untilText(screen, shown.address, VIEWERS);
  await expect(panel.getByText(stopped)).toBeHidden();
});

test("a key pauses the live in front and resumes it, and elsewhere touches nothing", async ({
  machine,
}) => {
  const { screen, browser } = machine;
  const { address } = await show(machine, 706);
  await untilText(screen, address, VIEWERS);
  const press = pressIn(browser.context.serviceWorkers()[0]);
  await press("toggle_pause", screen.url());
  await expect
    .poll(async () => (await readIcon(screen)).title, SOON)
    .toBe("There is no live in this tab: nothing was done.");
  expect((await readIcon(screen, address)).text).toMatch(VIEWERS);

  await press("toggle_pause", address);
  await untilText(screen, address, /^\|\|$/);
  expect((await readIcon(screen, address)).title).toMatch(/: Paused$/);
  await press("toggle_pause", address);
  await untilText(screen, address, VIEWERS);
});

declare const chrome: {
  tabs: { query: (asked: { url: string }) => Promise<object[]> };
  commands: {
    onCommand: { dispatch: (command: string, tab: unknown) => void };
  };
};

/** A driver cannot press the browser's own keys: the worker is told as the browser tells it. */
function pressIn(worker: Worker | undefined) {
  return async (command: string, address: string): Promise<void> => {
    await worker?.evaluate(
      async ([name, url]) => {
        const [tab] = await chrome.tabs.query({ url });
        chrome.commands.onCommand.dispatch(name, tab);
      },
      [command, address] as const,
    );
  };
}

import { type BrowserContext, expect, type Page } from "@playwright/test";

import type { TabStatus } from "@/lib/protocol/commands";

import { hostileScript } from "../replay/hostile-script";
import { untilPlayed } from "../replay/progress";
import { waitUntilStored } from "../replay/settled";
import { syntheticLive } from "../replay/synthetic";
import { enterRoomFrame } from "../replay/wire";
import { extensionTest as test } from "./fixtures";
import { type BrowserMemory, readMemory } from "./memory";
import { nextExport, readExport } from "./pages/export";
import { openPopup } from "./pages/popup";
import { withoutUs } from "./session-file";
import { readStore } from "./stored";

declare const chrome: {
  tabs: {
    query: (asked: {
      url: string;
    }) => Promise<{ id?: number; title?: string }[]>;
    sendMessage: (tab: number, message: object) => Promise<unknown>;
  };
};

const MEGABYTE = 1 << 20;
const HANDLE = "clay.imp";
const SPEED = 20;
/** More than all that a page has to do with a second of a live; far less than what the flood would take if it were kept. */
const MOST_MEMORY = 900 * MEGABYTE;

function hostileLive(frames: number) {
  const { recording } = syntheticLive({ seed: 13, minutes: 2 });
  const host = { id: "7090000000999999999", handle: HANDLE, nickname: "Imp" };
  const url = `https://www.tiktok.com/@${HANDLE}/live`;
  const lines = [...recording.lines()].slice(1, 1 + frames);
  return {
    url,
    recording: { ...recording, page: { ...recording.page, url, host } },
    script: hostileScript({
      frames: lines.map(({ data }) => data),
      entries: Array.from({ length: 500 }, (_, index) =>
        Buffer.from(
          enterRoomFrame(String(7_000_000_000_000_000_000n + BigInt(index))),
        ).toString("base64"),
      ),
      messages: 20_000,
    }),
  };
}

function watchErrors(context: BrowserContext, extensionId: string): string[] {
  const errors: string[] = [];
  const own = `chrome-extension://${extensionId}/`;
  const follow = (page: Page) =>
    page.on("pageerror", ({ stack = "" }) => {
      if (stack.includes(own)) errors.push(stack);
    });
  context.pages().forEach(follow);
  context.on("page", follow);
  context.on("console", (message) => {
    const { url } = message.location();
    const text = message.text();
    // The browser says of the page's own socket where it was made: in our hook.
    const isPages = text.startsWith("WebSocket connection to");
    if (message.type() === "error" && url.startsWith(own) && !isPages)
      errors.push(text);
  });
  for (const worker of context.serviceWorkers())
    worker.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
  return errors;
}

/** As the browser knows it: the page's own script may not be able to tell any more. */
function titleOf(screen: Page, url: string): Promise<string | undefined> {
  return screen.evaluate(async (asked) => {
    const [tab] = await chrome.tabs.query({ url: asked });
    return tab?.title;
  }, url);
}

/** What the relay of the page with this address says. */
function readStatus(screen: Page, url: string): Promise<TabStatus> {
  return screen.evaluate(async (asked) => {
    const [tab] = await chrome.tabs.query({ url: asked });
    const message = { target: "relay", command: "getTabStatus", request: null };
    const answer = await chrome.tabs.sendMessage(tab?.id ?? 0, message);
    return (answer as { value: TabStatus }).value;
  }, url);
}

async function exportOf(panel: Page, room: string) {
  const sessions = await readStore(panel, "sessions");
  const { id } = sessions.find((session) => session.room === room) ?? {};
  const context = panel.context();
  const coming = nextExport(context);
  const page = await context.newPage();
  await page.goto(
    panel.url().replace(/\w+\.html.*/, `export.html?session=${String(id)}`),
  );
  return readExport(await coming);
}

test("a page that forges, floods and replays spoils no other live", async ({
  installAndConsent,
}) => {
  test.setTimeout(400_000);
  const { recording } = syntheticLive({ seed: 11, minutes: 4 });
  const { page } = recording;
  const alone = await installAndConsent({
    ...{ recordings: [recording] as const, speed: SPEED },
  });
  await alone.playAll();
  const undisturbed = await exportOf(alone.panel, page.roomId);
  await alone.close();

  const hostile = hostileLive(40);
  const stand = await installAndConsent({
    ...{ recordings: [recording, hostile.recording], speed: SPEED },
    scripts: { [HANDLE]: hostile.script },
  });
  const { context, extensionId, panel, server } = stand;
  const errors = watchErrors(context, extensionId);
  const most: BrowserMemory = { extension: 0, page: 0 };
  const look = setInterval(() => {
    const { extension, page: one } = readMemory();
    most.extension = Math.max(most.extension, extension);
    most.page = Math.max(most.page, one);
  }, 500);

  const bad = await context.newPage();
  await bad.goto(hostile.url, { waitUntil: "commit" });
  const honest = await stand.watch();
  await untilPlayed(honest, server);
  const popup = await openPopup(context, extensionId);
  await expect(popup.getByRole("main")).toBeVisible();
  await bad.bringToFront();
  await expect
    .poll(() => titleOf(panel, hostile.url), { timeout: 180_000 })
    .toBe("done");
  await honest.bringToFront();
  await expect
    .poll(async () => (await readStatus(panel, page.url)).pending, {
      timeout: 120_000,
    })
    .toBe(0);
  await waitUntilStored(panel, 120_000);
  const disturbed = await exportOf(panel, page.roomId);
  clearInterval(look);

  const spoiled = await readStatus(panel, hostile.url);
  const sessions = await readStore(panel, "sessions");
  console.log({
    told: await bad
      .evaluate("JSON.parse(JSON.stringify(window.hostile))")
      .catch(String),
    spoiled,
    sessions: sessions.length,
    extensionMegabytes: Math.round(most.extension / MEGABYTE),
    pageMegabytes: Math.round(most.page / MEGABYTE),
  });
  expect(withoutUs(disturbed)).toEqual(withoutUs(undisturbed));
  expect(spoiled.pendingBytes).toBeLessThanOrEqual(65 * MEGABYTE);
  expect(most.extension).toBeLessThan(MOST_MEMORY);
  expect(errors).toEqual([]);
});

import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

import type { Page } from "@playwright/test";

import { findWelcome, startRecording } from "../e2e/pages/welcome";
import { launchBrowser } from "../replay/browser";
import { untilPlayed } from "../replay/progress";
import { startReplayServer } from "../replay/server";
import { waitUntilStored } from "../replay/settled";
import { syntheticLive } from "../replay/synthetic";
import { countRows } from "./row-watch";
import { openBarePage } from "./stand";
import type { BenchTable } from "./table";

const EVENTS = 100_000;
const PEOPLE = 15_000;
const PER_SECOND = 28;
const PATIENCE_MS = 900_000;
/** What the browser does of itself with a database that it has just opened. */
const SETTLE_MS = 5_000;

declare const chrome: {
  storage: { local: { set: (values: object) => Promise<void> } };
};

/** A large live through the whole extension, and what its profile's database then takes on disk. */
export async function benchDisk(): Promise<BenchTable> {
  return {
    title: `Disk, a live of ${EVENTS.toLocaleString("en")} messages`,
    note: "folder: the database's files after the browser was closed, and closed once more; estimate: what the browser says",
    columns: [
      ...["flight recorder", "events", "folder MB", "bytes an event"],
      ...["closed again MB", "bytes an event", "estimate MB"],
    ],
    rows: [await sizeWith(0), await sizeWith(null)],
  };
}

/** `megabytes` null leaves the recorder as it comes. */
async function sizeWith(megabytes: number | null) {
  const profile = await mkdtemp(path.join(os.tmpdir(), "livetap-disk-"));
  try {
    const { events, estimate } = await record(profile, megabytes);
    const closed = await databaseBytes(profile);
    await reopen(profile);
    const again = await databaseBytes(profile);
    return [
      ...[megabytes === 0 ? "off" : "on", events],
      ...[closed / 1e6, closed / events, again / 1e6, again / events],
      estimate / 1e6,
    ];
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function record(profile: string, megabytes: number | null) {
  const { recording } = syntheticLive({
    ...{ seed: 9, people: PEOPLE, ratePerSecond: PER_SECOND, events: EVENTS },
  });
  const server = await startReplayServer({
    ...{ recordings: [recording], speed: "max", binaryType: "arraybuffer" },
  });
  const browser = await launchBrowser({
    ...{ flags: server.flags, isHeadless: true, profile },
  });
  try {
    const { context } = browser;
    await startRecording(await findWelcome(context));
    const watcher = await openBarePage(browser);
    if (megabytes !== null) await setRecorder(watcher, megabytes);
    const before = await estimated(watcher);
    const live = await context.newPage();
    await live.goto(server.url);
    await untilPlayed(live, server);
    await waitUntilStored(watcher, PATIENCE_MS);
    const events = await countRows(watcher, 1);
    return { events, estimate: (await estimated(watcher)) - before };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function reopen(profile: string): Promise<void> {
  const browser = await launchBrowser({
    ...{ flags: [], isHeadless: true, profile },
  });
  const page = await openBarePage(browser);
  await countRows(page, 1);
  await page.waitForTimeout(SETTLE_MS);
  await browser.close();
}

async function setRecorder(page: Page, megabytes: number): Promise<void> {
  await page.evaluate(
    (recorderMegabytes) =>
      chrome.storage.local.set({ recording: { recorderMegabytes } }),
    megabytes,
  );
}

async function estimated(page: Page): Promise<number> {
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  return usage;
}

/** All files of the extension's databases: a profile of the bench has no others. */
async function databaseBytes(profile: string): Promise<number> {
  const folder = path.join(profile, "Default", "IndexedDB");
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile())
    .map((file) => stat(path.join(file.parentPath, file.name)));
  return (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0);
}

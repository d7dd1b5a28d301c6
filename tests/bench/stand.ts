import type { Page } from "@playwright/test";

import { findWelcome, startRecording } from "../e2e/pages/welcome";
import { launchBrowser, type LaunchedBrowser } from "../replay/browser";
import {
  type ReplayOptions,
  type ReplayServer,
  startReplayServer,
} from "../replay/server";

export interface BenchStand extends LaunchedBrowser {
  server: ReplayServer;
  /** A page of the extension with nothing on it, to look at the database from. */
  watcher: Page;
  /** Opens the live's page. */
  watch: () => Promise<Page>;
}

interface StandOptions extends ReplayOptions {
  /** One that is kept and has the user's consent already. */
  profile?: string;
}

/** A browser that records, in front of a replay server, for as long as `use` takes. */
export async function withStand<Result>(
  { profile, ...options }: StandOptions,
  use: (stand: BenchStand) => Promise<Result>,
): Promise<Result> {
  const server = await startReplayServer({
    binaryType: "arraybuffer",
    ...options,
  });
  try {
    const { flags } = server;
    const browser = await launchBrowser({
      ...{ flags, isHeadless: true },
      ...(profile !== undefined && { profile }),
    });
    try {
      return await use(await makeStand(browser, server, profile === undefined));
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function makeStand(
  browser: LaunchedBrowser,
  server: ReplayServer,
  isNew: boolean,
): Promise<BenchStand> {
  const { context, extensionId } = browser;
  if (isNew) await startRecording(await findWelcome(context));
  const watcher = await openBarePage(browser);
  const watch = async () => {
    const live = await context.newPage();
    await live.goto(server.url);
    return live;
  };
  return { ...browser, extensionId, server, watcher, watch };
}

/** A picture shown by itself is a page like any other. */
export async function openBarePage({
  context,
  extensionId,
}: LaunchedBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/icon/16.png`);
  return page;
}

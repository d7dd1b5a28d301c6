import { test as base } from "@playwright/test";

import { launchBrowser, type LaunchedBrowser } from "../replay/browser";
import { untilPlayed } from "../replay/progress";
import {
  type ReplayOptions,
  type ReplayServer,
  startReplayServer,
} from "../replay/server";
import { waitUntilStored } from "../replay/settled";
import { readExport } from "./pages/export";
import { exportFrom, openPanel } from "./pages/panel";
import { findWelcome, startRecording } from "./pages/welcome";
import type { ExportedSession } from "./session-file";

import type { Page } from "@playwright/test";

/** A browser in front of a replay server, until the test is over. */
export interface Stand extends LaunchedBrowser {
  server: ReplayServer;
  /** Opens the live's page. */
  watch: () => Promise<Page>;
}

/** The same with the extension, consented to as a person does it, and its panel open. */
export interface Watching extends Stand {
  welcome: Page;
  panel: Page;
  /** Plays everything to the page and waits until it is stored. */
  playAll: () => Promise<Page>;
  exportSession: () => Promise<ExportedSession>;
}

interface Fixtures {
  /** With `hasExtension` false nothing is installed. */
  stand: (
    options: ReplayOptions,
    hasExtension?: boolean,
    profile?: string,
  ) => Promise<Stand>;
  /** With a profile of the test's own where it is given one. */
  installAndConsent: (
    options: ReplayOptions,
    profile?: string,
  ) => Promise<Watching>;
}

export const extensionTest = base.extend<Fixtures>({
  stand: async ({}, use) => {
    const open: (() => Promise<void>)[] = [];
    await use(async (options, hasExtension = true, profile) => {
      const stand = await launchStand(options, hasExtension, profile);
      open.push(stand.close);
      return stand;
    });
    for (const close of open) await close();
  },
  installAndConsent: async ({ stand }, use) => {
    await use(async (options, profile) =>
      consentOn(await stand(options, true, profile)),
    );
  },
});

async function launchStand(
  options: ReplayOptions,
  hasExtension: boolean,
  profile: string | undefined,
): Promise<Stand> {
  const server = await startReplayServer(options);
  const { flags } = server;
  const browser = await launchBrowser({
    ...{ flags, hasExtension, isHeadless: true },
    ...(profile !== undefined && { profile }),
  });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  const watch = async () => {
    const live = await browser.context.newPage();
    await live.goto(server.url);
    return live;
  };
  return { ...browser, server, watch, close };
}

async function consentOn(stand: Stand): Promise<Watching> {
  const { context, extensionId, server, watch } = stand;
  const welcome = await findWelcome(context);
  await startRecording(welcome);
  const panel = await openPanel(context, extensionId);
  const playAll = async () => {
    const live = await watch();
    await untilPlayed(live, server);
    await waitUntilStored(panel);
    return live;
  };
  const exportSession = async () => readExport(await exportFrom(panel));
  return { ...stand, welcome, panel, playAll, exportSession };
}

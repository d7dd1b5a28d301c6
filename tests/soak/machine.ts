import { rm } from "node:fs/promises";

import type { BrowserContext, Page } from "@playwright/test";

import { findWelcome, startRecording } from "../e2e/pages/welcome";
import { launchBrowser, type LaunchedBrowser } from "../replay/browser";
import { type Listening, startBroadcastServer } from "../replay/server";
import { createStudio, type Studio } from "../replay/studio";

/** A browser with the extension, consented to, in front of lives that are broadcast. */
export interface Machine {
  studio: Studio;
  server: Listening;
  /** Another one after it was killed. */
  browser: LaunchedBrowser;
  /** A page of the extension; another one after the extension or the browser started again. */
  screen: Page;
  /** Starts the browser again on the same profile, once the one before is dead. */
  startAgain: () => Promise<void>;
  close: () => Promise<void>;
}

/** What a page that comes back gets once more by default, in frames. */
export const AGAIN = 40;

export async function startMachine(again = AGAIN): Promise<Machine> {
  const studio = createStudio({ again });
  const server = await startBroadcastServer({ studio });
  const options = { flags: server.flags, isHeadless: true };
  const first = await launchBrowser(options);
  const { profile, extensionId } = first;
  const screen = await findWelcome(first.context);
  await startRecording(screen);
  const machine: Machine = {
    ...{ studio, server, browser: first, screen },
    async startAgain() {
      machine.browser = await launchBrowser({ ...options, profile });
      machine.screen = await openScreen(machine.browser.context, extensionId);
    },
    async close() {
      await machine.browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
      await server.close();
    },
  };
  return machine;
}

const PATIENCE_MS = 15_000;

/** A page of the extension that does nothing by itself; while the extension starts, again and again. */
export async function openScreen(
  context: BrowserContext,
  extensionId: string,
): Promise<Page> {
  const endsAt = performance.now() + PATIENCE_MS;
  const screen = await context.newPage();
  for (;;) {
    try {
      await screen.goto(`chrome-extension://${extensionId}/welcome.html`);
      return screen;
    } catch (notYet) {
      if (performance.now() > endsAt) throw notYet;
    }
  }
}

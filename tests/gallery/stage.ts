import type { Page } from "@playwright/test";

import { findWelcome } from "../e2e/pages/welcome";
import type { Broadcast } from "../replay/broadcast";
import { launchBrowser, type LaunchedBrowser } from "../replay/browser";
import {
  addressOf,
  type Listening,
  startBroadcastServer,
} from "../replay/server";
import { waitUntilStored } from "../replay/settled";
import { createStudio } from "../replay/studio";
import { type RecentLive, recentLive } from "./recent-live";
import { type Language, type WordKey, wordsIn } from "./words";

declare const chrome: { i18n: { getMessage: (key: string) => string } };

export interface StageOptions {
  language: Language;
  recent?: RecentLive;
  /** What a page that comes back gets once more, in frames. */
  again?: number;
  /** The browser's profile, where it is not one to be thrown away. */
  profile?: string;
}

/** A browser with the extension in front of one live, which is held until it is played. */
export interface Stage extends LaunchedBrowser {
  words: (key: WordKey) => string;
  server: Listening;
  live: Broadcast;
  /** Frames of it that came before now. */
  past: number;
  /** The page that opened at installation. */
  welcome: Page;
}

export async function openStage(options: StageOptions): Promise<Stage> {
  const { language, recent = recentLive(), profile } = options;
  const studio = createStudio({ again: options.again ?? 20 });
  const server = await startBroadcastServer({ studio });
  const live = await studio.begin(recent.recording);
  const browser = await launchBrowser({
    ...{ flags: server.flags, isHeadless: true, language },
    ...(profile !== undefined && { profile }),
  });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    const welcome = await findWelcome(browser.context);
    await expectLanguage(welcome, language);
    const words = (key: WordKey) => wordsIn(language, key);
    const { past } = recent;
    return { ...browser, words, server, live, past, welcome, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Debian's Chromium speaks English alone unless another package is there. */
async function expectLanguage(page: Page, language: Language): Promise<void> {
  const spoken = await page.evaluate(() => chrome.i18n.getMessage("language"));
  if (spoken !== language)
    throw new Error(
      `Chromium speaks ${spoken}, not ${language}: apt-get install chromium-l10n`,
    );
}

export async function consent({ welcome, words }: Stage): Promise<void> {
  await welcome.bringToFront();
  await button(welcome, words("consent_start")).click();
  await button(welcome, words("popup_openPanel")).waitFor();
}

export function button(page: Page, name: string) {
  return page.getByRole("button", { name, exact: true });
}

export async function watch({ context, live }: Stage): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(addressOf(live.recording.page));
  return tab;
}

/** Consents, and stores what has happened in the live until now. */
export async function catchUp(stage: Stage): Promise<Page> {
  await consent(stage);
  const tab = await watch(stage);
  await stage.live.playTo(stage.past);
  await waitUntilStored(stage.welcome);
  return tab;
}

/** The same, and the live goes on, at so many frames a second, until its last minute. */
export async function joinLive(stage: Stage, pace = 2): Promise<Page> {
  const tab = await catchUp(stage);
  goOn(stage, pace);
  return tab;
}

/** Nobody waits for its end, which comes with the stage's. */
function goOn({ live }: Stage, pace: number): void {
  void live.playTo(live.length - 200, pace);
}

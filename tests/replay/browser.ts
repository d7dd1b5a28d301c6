import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

import { type BrowserContext, chromium, type Worker } from "@playwright/test";

import { ensureChromium, installCommand } from "../../scripts/chromium";

export const EXTENSION = path.resolve(
  import.meta.dirname,
  "../../.output/chrome-mv3",
);

export interface LaunchOptions {
  /** Flags of the replay server. */
  flags: readonly string[];
  isHeadless: boolean;
  /** False for a browser without it. */
  hasExtension?: boolean;
  /** A profile to go on with; it is left where it is. */
  profile?: string;
  /** Of the browser's own words, and so of the extension's; English without. */
  language?: string;
}

export interface LaunchedBrowser {
  context: BrowserContext;
  /** Empty without the extension. */
  extensionId: string;
  /** Its folder. */
  profile: string;
  close: () => Promise<void>;
}

/** Nothing that asks the network by itself, and no doubt about what is loaded. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--window-size=1360,920",
];

/** A real Chromium, by default with a profile of its own that is thrown away afterwards. */
export async function launchBrowser(
  options: LaunchOptions,
): Promise<LaunchedBrowser> {
  const { flags, isHeadless, hasExtension = true, language = "en" } = options;
  const executablePath = ensureChromium();
  if (executablePath === null)
    throw new Error(`Chromium is missing: ${installCommand()}`);
  const profile = options.profile ?? (await makeProfile());
  const context = await chromium.launchPersistentContext(profile, {
    ...{ executablePath, headless: false, viewport: null },
    locale: language === "en" ? "en-US" : language,
    // Debian's Chromium asks the environment and not the flag.
    env: { ...process.env, LANGUAGE: language },
    // A real browser keeps pages that one can go back to.
    ignoreDefaultArgs: ["--disable-extensions", "--disable-back-forward-cache"],
    args: [
      ...FLAGS,
      ...flags,
      ...(language === "en" ? [] : [`--lang=${language}`]),
      ...(isHeadless ? ["--headless=new"] : []),
      ...(hasExtension
        ? [
            `--disable-extensions-except=${EXTENSION}`,
            `--load-extension=${EXTENSION}`,
          ]
        : []),
    ],
  });
  const close = async () => {
    await context.close();
    if (options.profile === undefined)
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const extensionId = hasExtension ? await findExtensionId(context) : "";
    return { context, extensionId, profile, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Without developer mode an extension from a folder would not come back after it was reloaded. */
async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(path.join(os.tmpdir(), "livetap-profile-"));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await mkdir(path.join(profile, "Default"));
  await writeFile(
    path.join(profile, "Default", "Preferences"),
    JSON.stringify(preferences),
  );
  return profile;
}

async function findExtensionId(context: BrowserContext): Promise<string> {
  const [running] = context.serviceWorkers();
  const worker = running ?? (await firstWorker(context));
  return new URL(worker.url()).host;
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  try {
    return await context.waitForEvent("serviceworker", { timeout: 20_000 });
  } catch (neverStarted) {
    throw new Error(`The extension in ${EXTENSION} did not start`, {
      cause: neverStarted,
    });
  }
}

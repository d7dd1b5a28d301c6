import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { chromium } from "@playwright/test";

/** Branded Chrome is not among them: it ignores `--load-extension`. */
const USUAL_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** A Chromium that can load the extension: what CHROMIUM_PATH says, the system's, or Playwright's own; null if none. */
export function findChromium(): string | null {
  const told = process.env.CHROMIUM_PATH;
  const places = [
    ...(told === undefined || told === "" ? [] : [told]),
    ...USUAL_PLACES,
    chromium.executablePath(),
  ];
  return places.find(isExecutable) ?? null;
}

function isExecutable(place: string): boolean {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: the next place is tried.
    return false;
  }
}

/** Finds one, and installs the system's where that is allowed. */
export function ensureChromium(): string | null {
  return findChromium() ?? (installChromium() ? findChromium() : null);
}

/** What a person without the right to install has to run. */
export function installCommand(): string {
  return hasApt()
    ? "sudo apt-get install -y chromium"
    : "npx playwright install chromium";
}

function installChromium(): boolean {
  if (!hasApt() || process.getuid?.() !== 0) return false;
  return run("apt-get", ["update"]) && run("apt-get", installing("chromium"));
}

function installing(name: string): string[] {
  return ["install", "-y", "--no-install-recommends", name];
}

function hasApt(): boolean {
  return existsSync("/usr/bin/apt-get");
}

function run(program: string, words: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const stdio = ["ignore", "ignore", "inherit"] as const;
  return spawnSync(program, words, { env, stdio: [...stdio] }).status === 0;
}

const [, script = ""] = process.argv;
if (import.meta.url === pathToFileURL(path.resolve(script)).href) {
  if (ensureChromium() === null) {
    console.error(installCommand());
    process.exitCode = 1;
  }
}

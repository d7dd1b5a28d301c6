import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

import type { Page } from "@playwright/test";

import { findWelcome, startRecording } from "../e2e/pages/welcome";
import { openPanel } from "../e2e/pages/panel";
import { launchBrowser } from "../replay/browser";
import { fillSession } from "./fill-session";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** A profile that was filled under other rules than these is not used again. */
const RULES = [
  ...["lib/store/database.ts", "lib/store/rows.ts", "lib/derive/rollups.ts"],
  ...["tests/bench/fill-session.ts", "tests/bench/told-row.ts"],
];
const DONE = "filled";

/** A profile with consent given and one ended session of so many events; made once, then found again. */
export async function filledProfile(events: number): Promise<string> {
  return profileFilledBy(String(events), (page) => fillSession(page, events));
}

/** A profile with consent given and what `fill` writes; made once by this name, then found again. */
export async function profileFilledBy(
  name: string,
  fill: (page: Page) => Promise<void>,
): Promise<string> {
  const profile = path.join(os.tmpdir(), `livetap-filled-${name}-${rules()}`);
  if (existsSync(path.join(profile, DONE))) return profile;
  await rm(profile, { recursive: true, force: true });
  await mkdir(profile);
  const browser = await launchBrowser({
    ...{ flags: [], isHeadless: true, profile },
  });
  try {
    const { context, extensionId } = browser;
    await startRecording(await findWelcome(context));
    await fill(await openPanel(context, extensionId));
  } finally {
    await browser.close();
  }
  await writeFile(path.join(profile, DONE), "");
  return profile;
}

/** One to change and throw away. */
export async function copyProfile(profile: string) {
  const copy = await mkdtemp(path.join(os.tmpdir(), "livetap-copy-"));
  await cp(profile, copy, { recursive: true });
  const remove = () =>
    rm(copy, { recursive: true, force: true, maxRetries: 3 });
  return { path: copy, remove };
}

function rules(): string {
  const hash = createHash("sha256");
  for (const file of RULES) hash.update(readFileSync(path.join(ROOT, file)));
  return hash.digest("hex").slice(0, 8);
}

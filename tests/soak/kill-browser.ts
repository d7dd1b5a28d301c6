import { execFileSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

import type { BrowserContext } from "@playwright/test";

const LOOK_MS = 20;

/** Ends the browser of this profile and all its processes as a power cut would: none of them can do anything more. */
export async function killBrowser(
  context: BrowserContext,
  profile: string,
): Promise<void> {
  const isGone = context.waitForEvent("close");
  const family = familyOf(profile);
  for (const pid of family) end(pid);
  await isGone;
  while (family.some(isAlive)) await wait(LOOK_MS);
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (gone) {
    if (!String(gone).includes("ESRCH")) throw gone;
  }
}

/** A process that is dead but not yet fetched by its parent runs no more. */
function isAlive(pid: number): boolean {
  return processes().some((one) => one.pid === pid && one.state !== "Z");
}

interface Process {
  pid: number;
  parent: number;
  state: string;
  command: string;
}

function processes(): Process[] {
  const text = execFileSync(
    "ps",
    ["-A", "-ww", "-o", "pid=,ppid=,stat=,args="],
    {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return text.split("\n").flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(\w)\S*\s+(.*)$/.exec(line);
    const [, pid, parent, state = "", command = ""] = found ?? [];
    return found
      ? [{ pid: Number(pid), parent: Number(parent), state, command }]
      : [];
  });
}

/** The browser first, then its children and theirs. */
function familyOf(profile: string): number[] {
  const all = processes();
  const family = all
    .filter(({ command }) => command.includes(`--user-data-dir=${profile}`))
    .map(({ pid }) => pid);
  for (const pid of family)
    for (const child of all)
      if (child.parent === pid && !family.includes(child.pid))
        family.push(child.pid);
  return family;
}

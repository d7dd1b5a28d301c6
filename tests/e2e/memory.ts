import { readdirSync, readFileSync } from "node:fs";

const PAGE_BYTES = 4096;

export interface BrowserMemory {
  /** Resident bytes of the extension's process: worker and pages. */
  extension: number;
  /** Of the largest other page. */
  page: number;
}

/** Memory of the browsers that this process started (Linux; elsewhere both are 0). */
export function readMemory(): BrowserMemory {
  const memory: BrowserMemory = { extension: 0, page: 0 };
  for (const { command, bytes } of descendants()) {
    if (!command.includes("--type=renderer")) continue;
    const kind = command.includes("--extension-process") ? "extension" : "page";
    memory[kind] = Math.max(memory[kind], bytes);
  }
  return memory;
}

function descendants(): { command: string; bytes: number }[] {
  const all = new Map(running().map((one) => [one.id, one]));
  const isOurs = (id: number): boolean =>
    id === process.pid || (all.has(id) && isOurs(all.get(id)?.parent ?? 0));
  return [...all.values()].filter(({ parent }) => isOurs(parent));
}

function running() {
  let names: string[] = [];
  try {
    names = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    // Not Linux.
  }
  return names.flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const command = readFileSync(`/proc/${name}/cmdline`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const [parent, bytes] = [Number(fields[1]), Number(fields[21])];
      return [{ id: Number(name), parent, command, bytes: bytes * PAGE_BYTES }];
    } catch {
      // Gone in the meantime.
      return [];
    }
  });
}

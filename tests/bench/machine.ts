import { spawnSync } from "node:child_process";
import os from "node:os";

import { findChromium } from "../../scripts/chromium";

/** What the figures were measured on, and how busy it was with other things at the moment. */
export function machineText(): string {
  const [cpu] = os.cpus();
  const gigabytes = Math.round(os.totalmem() / 2 ** 30);
  const load = os.loadavg().map((value) => value.toFixed(1));
  return [
    cpu?.model.trim() ?? "unknown",
    `${os.cpus().length} cores`,
    `${gigabytes} GB`,
    `Node ${process.version}`,
    chromiumVersion(),
    `load ${load.join(" ")}`,
  ].join(", ");
}

function chromiumVersion(): string {
  const executable = findChromium();
  if (executable === null) return "no Chromium";
  const { stdout } = spawnSync(executable, ["--version"], { encoding: "utf8" });
  return stdout.trim().split(" built")[0] ?? "";
}

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** A folder with a disk of its own, which can be filled. */
export interface SmallDisk {
  folder: string;
  fill: () => void;
  makeSpace: () => void;
  remove: () => void;
}

/** Null where nobody may mount one: that takes root and Linux. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(path.join(os.tmpdir(), "livetap-disk-"));
  const size = `size=${String(megabytes)}m`;
  const { status } = spawnSync("mount", [
    ...["-t", "tmpfs", "-o", size, "livetap", folder],
  ]);
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = path.join(folder, "filler");
  return {
    folder,
    fill: () => {
      // It fails as soon as the disk is full, which is what it is for.
      spawnSync("dd", ["if=/dev/zero", `of=${filler}`, "bs=64k"]);
    },
    makeSpace: () => {
      rmSync(filler);
    },
    remove: () => {
      execFileSync("umount", ["-l", folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

import { browser } from "wxt/browser";

import { finishUpkeep } from "@/lib/upkeep/finish-upkeep";
import { createMergeCommands } from "@/lib/upkeep/merge-commands";
import { createMerges } from "@/lib/upkeep/merges";

import type { Background } from ".";

/** A worker that calls the browser this often is not idle. */
const AWAKE_MS = 15_000;

/** Makes one record out of two, and at every start goes on with what a stop has left. */
export function mergeRecords({
  database,
  run,
}: Pick<Background, "database" | "run">) {
  const { locks } = navigator;
  let calledAt = 0;
  const stayAwake = () => {
    if (Date.now() - calledAt < AWAKE_MS) return;
    calledAt = Date.now();
    run("staying awake", browser.runtime.getPlatformInfo());
  };
  const mergeAll = createMerges({ database, locks, stayAwake });
  run(
    "finishing what was begun",
    finishUpkeep(database, locks).then(mergeAll, mergeAll),
  );
  return createMergeCommands(database, () => {
    run("merging two records", mergeAll());
  });
}

import { browser } from "wxt/browser";

import { RETENTION } from "@/lib/model/settings/retention";
import { readSetting } from "@/lib/settings/setting";
import { sweepScratch } from "@/lib/transfer/scratch";
import { createErasures } from "@/lib/upkeep/erase-person";
import { createUpkeepCommands } from "@/lib/upkeep/upkeep-commands";

import type { Background } from ".";

const EVERY_DAY = "retention";
const DAY_MINUTES = 1_440;

/** Erases who is to be erased, and what is older than the user wants to keep. */
export function lookAfterData({ database, inTurn, run }: Background) {
  const now = Date.now;
  const eraseAll = createErasures({
    ...{ database, inTurn, now },
    locks: navigator.locks,
  });
  const commands = createUpkeepCommands({
    ...{ database, inTurn, now, sweep },
    erase: () => {
      run("erasing a person", eraseAll());
    },
    retention: () => readSetting(RETENTION),
  });
  const clear = () => {
    run("clearing away old lives", commands.clearOld(null));
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === EVERY_DAY) clear();
  });
  run("erasing a person", eraseAll());
  run("setting a daily alarm", ensureAlarm());
  clear();
  return commands;
}

/** Setting it anew at every start of the worker would put it off for ever. */
async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(EVERY_DAY)) return;
  await browser.alarms.create(EVERY_DAY, { periodInMinutes: DAY_MINUTES });
}

async function sweep(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  await sweepScratch({ folder, locks: navigator.locks });
}

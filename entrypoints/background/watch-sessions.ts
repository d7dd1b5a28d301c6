import { browser } from "wxt/browser";

import { retireAll, retireSilent, retireTab } from "@/lib/ingest/retire";
import { sampleStorage } from "@/lib/model/storage-rate";
import { RECORDING } from "@/lib/model/settings/recording";
import { readSetting } from "@/lib/settings/setting";
import {
  readStorageSamples,
  STORAGE_SAMPLES_KEY,
} from "@/lib/settings/storage-samples";
import type { LivetapDatabase } from "@/lib/store/database";
import { trimFrames } from "@/lib/store/frames";

import type { Background } from ".";

const EVERY_MINUTE = "retire";
const MEGABYTE = 1_000_000;

/** Notices what ends without a word: closed tabs, the end of the browser, silence, sleep. */
export function watchSessions({
  database,
  inTurn,
  run,
  alert,
  afterChange,
}: Background & { afterChange: () => void }): void {
  const lookAfter = async () => {
    const { recorderMegabytes } = await readSetting(RECORDING);
    await inTurn(async () => {
      await alert(Date.now());
      await retireSilent(database, Date.now());
    });
    await trimFrames(database, recorderMegabytes * MEGABYTE);
    if (await isAnyLive(database)) await sampleSpace();
  };
  const retire = (tab: number) => {
    run(
      "ending a closed tab's session",
      inTurn(() => retireTab(database, tab)).then(afterChange),
    );
  };
  const endLastRun = () => {
    run(
      "ending sessions of the last run",
      inTurn(() => retireAll(database)),
    );
  };
  browser.runtime.onStartup.addListener(endLastRun);
  // What the command line loads is installed at every start of the browser.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") endLastRun();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === EVERY_MINUTE) run("looking after sessions", lookAfter());
  });
  browser.tabs.onRemoved.addListener(retire);
  browser.tabs.onReplaced.addListener((_added, removed) => {
    retire(removed);
  });
  browser.tabs.onUpdated.addListener((tab, { discarded }) => {
    if (discarded) retire(tab);
  });
  run(
    "setting an alarm",
    browser.alarms.create(EVERY_MINUTE, { periodInMinutes: 1 }),
  );
}

function isAnyLive(database: LivetapDatabase): Promise<boolean> {
  return database.sessions
    .filter(({ status }) => status === "live")
    .count()
    .then((count) => count > 0);
}

/** How fast the storage fills, as the options page tells. */
async function sampleSpace(): Promise<void> {
  const { usage } = await navigator.storage.estimate();
  if (usage === undefined) return;
  const samples = sampleStorage(await readStorageSamples(), Date.now(), usage);
  await browser.storage.local.set({ [STORAGE_SAMPLES_KEY]: samples });
}

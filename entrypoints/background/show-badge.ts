import { browser } from "wxt/browser";

import { DISPLAY } from "@/lib/model/settings/display";
import { RECORDING } from "@/lib/model/settings/recording";
import { STOPS } from "@/lib/model/stops";
import { createPaced } from "@/lib/queries/paced";
import { watchTables } from "@/lib/queries/watch";
import { watchConsent } from "@/lib/settings/consent";
import { watchSetting } from "@/lib/settings/setting";
import { logError } from "@/lib/platform/log";

import type { Background } from ".";
import { createIcon } from "./icon";
import { createIconReader } from "./icon-looks";

const TABLES = ["sessions", "relays"];
const PACE_MS = 2_000;
/** Silence wakes nobody, so somebody looks as often as the browser lets us, as long as there is a live to look at. */
const LOOK = "badge";
const LOOK_MINUTES = 0.5;
const NOTE_MS = 10_000;

/** Keeps the toolbar's icon true in every tab. What it gives says something in the tooltip for a while. */
export function showBadge({ database }: Background): (note: string) => void {
  const icon = createIcon();
  const read = createIconReader(database);
  const { signal } = new AbortController();
  let note: string | null = null;
  let lookedFor: number | null = null;

  const show = async () => {
    const { tabs, others, open } = await read();
    const titled = note === null ? others : { ...others, title: note };
    await icon.show(undefined, titled);
    for (const [tab, look] of tabs)
      await icon.show(tab, look === others ? titled : look);
    if (lookedFor !== open) await keepLooking(open > 0);
    lookedFor = open;
  };
  const look = createPaced(
    () =>
      show().catch((error: unknown) => {
        logError("showing the badge", error);
      }),
    () => PACE_MS,
    signal,
  );
  watchTables(database, TABLES, look);
  for (const setting of [DISPLAY, RECORDING, STOPS])
    watchSetting<unknown>(setting, look, signal);
  watchConsent(look, signal);
  watchTabs(icon.forget, look);
  look();
  return (words) => {
    note = words;
    look();
    setTimeout(() => {
      note = null;
      look();
    }, NOTE_MS);
  };
}

async function keepLooking(isNeeded: boolean): Promise<void> {
  const { alarms } = browser;
  if (isNeeded) await alarms.create(LOOK, { periodInMinutes: LOOK_MINUTES });
  else await alarms.clear(LOOK);
}

/** The browser drops what was said of a tab as soon as that shows another page. */
function watchTabs(forget: (tab: number) => void, look: () => void): void {
  const { tabs, alarms } = browser;
  tabs.onUpdated.addListener((tab, { status, url }) => {
    if (status === undefined && url === undefined) return;
    forget(tab);
    look();
  });
  tabs.onRemoved.addListener((tab) => {
    forget(tab);
    look();
  });
  tabs.onReplaced.addListener((_added, removed) => {
    forget(removed);
    look();
  });
  alarms.onAlarm.addListener(look);
}

import { browser } from "wxt/browser";

import { shownSessions } from "@/lib/store/shown-sessions";
import { noteKept, noteMadeAnew } from "@/lib/settings/kept-sessions";

import type { Background } from ".";

/** How many sessions there are stands also where a damaged database does not take it along. */
export function keepCount({ database, run }: Background): void {
  const count = () => {
    run("counting sessions", shownSessions(database).count().then(noteKept));
  };
  database.on("populate", () => {
    run("noticing a new database", noteMadeAnew(Date.now()));
  });
  browser.alarms.onAlarm.addListener(count);
  count();
}

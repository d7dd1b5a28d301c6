import { browser } from "wxt/browser";

import type { SettingsValues } from "@/lib/model/settings/all";
import {
  type ReadSettings,
  readSettings,
} from "@/lib/model/settings/settings-file";

type Refused = Exclude<ReadSettings, { kind: "read" }> | { kind: "unreadable" };

/** Bytes. Settings with every list full are some 100 kB; an export of a session may be a gigabyte. */
const MOST_BYTES = 1_000_000;
const SESSION = /^\s*\{\s*"format":\s*"livetap\.session"|^\{"livetap":/;

export async function readSettingsIn(
  file: File,
  present: SettingsValues,
): Promise<ReadSettings | { kind: "unreadable" }> {
  try {
    if (file.size <= MOST_BYTES)
      return readSettings(await file.text(), present);
    const begin = await file.slice(0, 200).text();
    return { kind: "refused", why: SESSION.test(begin) ? "session" : "other" };
  } catch {
    // It was moved, or may not be read.
    return { kind: "unreadable" };
  }
}

export function refusalWords(refused: Refused): string {
  const { getMessage } = browser.i18n;
  if (refused.kind === "unreadable") return getMessage("settings_unreadable");
  switch (refused.why) {
    case "noJson":
    case "other":
      return getMessage("settings_noJson");
    case "session":
      return getMessage("settings_session");
    case "newer":
      return getMessage("settings_newer");
    case "empty":
      return getMessage("settings_empty");
    case "misfit":
      return getMessage("settings_misfit", refused.place);
  }
}

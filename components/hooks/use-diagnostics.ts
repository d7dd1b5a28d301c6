import { browser } from "wxt/browser";

import type {
  RecordedDiagnostics,
  TabDiagnostics,
} from "@/lib/model/diagnostics";
import type { SettingsValues } from "@/lib/model/settings/all";
import { membersOf } from "@/lib/model/settings/members";
import { readDiagnostics } from "@/lib/queries/diagnostics";
import type { ReadDatabase } from "@/lib/queries/open";

import { useAllSettings } from "./use-all-settings";
import { useConsent } from "./use-consent";
import { useLiveQuery } from "./use-live-query";
import { type Storage, useStorage } from "./use-storage";
import { useTabDiagnostics } from "./use-tab-diagnostics";

const TABLES = ["sessions"];
const PACE_MS = 5000;

/** What a report of a fault needs, and nothing of anybody: no handle, name, id, title or address. */
export interface Diagnostics {
  format: "livetap.diagnostics";
  version: 1;
  livetap: string;
  browser: { agent: string; language: string; words: string };
  hasConsent: boolean;
  recorded: RecordedDiagnostics;
  tabs: TabDiagnostics[];
  storage: Storage | null;
  settings: object;
}

/** Kept up to date; undefined before everything has answered. */
export function useDiagnostics(): Diagnostics | undefined {
  const recorded = useLiveQuery(read, { tables: TABLES, paceMs: PACE_MS });
  const tabs = useTabDiagnostics();
  const storage = useStorage() ?? null;
  const settings = useAllSettings();
  const { hasConsent } = useConsent();
  if (!recorded || !tabs || !settings || hasConsent === undefined)
    return undefined;
  return {
    ...{ format: "livetap.diagnostics", version: 1 },
    livetap: browser.runtime.getManifest().version,
    browser: {
      agent: navigator.userAgent,
      language: navigator.language,
      words: browser.i18n.getUILanguage(),
    },
    ...{ hasConsent, recorded, tabs, storage },
    settings: namelessSettings(settings),
  };
}

function read(database: ReadDatabase): Promise<RecordedDiagnostics> {
  return readDiagnostics(database, Date.now());
}

/** Lists hold names that the user typed: only how long they are is told. */
function namelessSettings(settings: SettingsValues): object {
  const { recording, privacy, money, display } = settings;
  return { recording: withoutLists(recording), privacy, money, display };
}

function withoutLists(value: unknown): object {
  return Object.fromEntries(
    Object.entries(membersOf(value)).map(([member, one]) => [
      member,
      Array.isArray(one) ? one.length : one,
    ]),
  );
}

import { useCallback } from "react";

import type { Health } from "@/lib/model/health";
import type { Overview } from "@/lib/model/overview";
import { askRelay } from "@/lib/protocol/ask";
import type { TabStatus } from "@/lib/protocol/commands";
import { healthOf } from "@/lib/queries/health";
import type { ReadDatabase } from "@/lib/queries/open";
import { readRecordedTabs } from "@/lib/queries/recorded-tabs";

import { useLiveQuery } from "./use-live-query";

const TABLES = ["sessions", "relays"];
const PACE_MS = 1000;

/** A live in another tab or window. */
export interface OtherLive {
  tab: number;
  overview: Overview;
  health: Health;
}

/** All lives that go on but the one that is shown, by number of its session; undefined before the first answer. */
export function useOtherLives(
  shown: number | undefined,
  now: number,
): OtherLive[] | undefined {
  const read = useCallback(async (database: ReadDatabase) => {
    const tabs = await readRecordedTabs(database);
    return Promise.all(
      tabs.map(async (one) => ({ ...one, status: await readStatus(one.tab) })),
    );
  }, []);
  const found = useLiveQuery(read, { tables: TABLES, paceMs: PACE_MS });
  return found
    ?.filter(({ overview }) => overview.number !== shown)
    .map(({ tab, overview, status }) => {
      const signs = { hasConsent: true, hasTab: true, held: null, now };
      return {
        tab,
        overview,
        health: healthOf({ ...signs, status, overview }),
      };
    });
}

async function readStatus(tab: number): Promise<TabStatus | undefined> {
  try {
    return await askRelay(tab, "getTabStatus", null);
  } catch {
    // The page is just loading, or about to go.
    return undefined;
  }
}

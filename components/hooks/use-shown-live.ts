import { useCallback, useState } from "react";

import type { Health } from "@/lib/model/health";
import { chooseTab, type LiveTab } from "@/lib/model/live-tab";
import type { Overview } from "@/lib/model/overview";
import { healthOf } from "@/lib/queries/health";
import type { ReadDatabase } from "@/lib/queries/open";
import { readShownSession } from "@/lib/queries/shown-session";

import { useLiveQuery } from "./use-live-query";
import { useNow } from "./use-now";
import { useTabStatus } from "./use-tab-status";
import { useLiveTabs } from "./use-window-tabs";

export interface ShownLive {
  /** The tab of the live that is shown; null when a past session is. */
  tab: LiveTab | null;
  overview: Overview | null;
  health: Health;
  /** Our clock. */
  now: number;
  /** A live is open in this window, shown or not. */
  isLiveOpen: boolean;
  /** UUID of the session picked by hand, or null to follow the tabs again. */
  picked: string | null;
  pick: (session: string | null) => void;
}

const TABLES = ["sessions", "relays"];

/** The live to show: the tab last looked at in this window, unless a session was picked. Undefined before that is known. */
export function useShownLive(hasConsent: boolean): ShownLive | undefined {
  const [picked, pick] = useState<string | null>(null);
  const tabs = useLiveTabs();
  const open = tabs ? chooseTab(tabs) : null;
  const status = useTabStatus(open?.id);
  const shown = useShownSession(picked, open !== null, status?.relay ?? null);
  const now = useNow();
  if (tabs === undefined || shown === undefined) return undefined;
  const tab = picked === null ? open : null;
  const overview = fits(shown, tab, picked) ? shown.overview : null;
  const hasTab = tab !== null;
  const health = healthOf({ hasConsent, hasTab, status, overview, now });
  const isLiveOpen = open !== null;
  return { tab, overview, health, now, isLiveOpen, picked, pick };
}

interface Shown {
  picked: string | null;
  hasTab: boolean;
  overview: Overview | null;
}

function useShownSession(
  picked: string | null,
  hasTab: boolean,
  relay: string | null,
): Shown | undefined {
  const read = useCallback(
    async (database: ReadDatabase): Promise<Shown> => ({
      picked,
      hasTab,
      overview: await readShownSession(database, { picked, hasTab, relay }),
    }),
    [picked, hasTab, relay],
  );
  return useLiveQuery(read, { tables: TABLES });
}

/** An answer to a question that is no longer asked shows nobody else's figures under this live's name. */
function fits(
  shown: Shown,
  tab: LiveTab | null,
  picked: string | null,
): boolean {
  return (
    shown.picked === picked &&
    (picked !== null || shown.hasTab === (tab !== null))
  );
}

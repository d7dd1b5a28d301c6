import { useCallback, useState } from "react";

import type { Health } from "@/lib/model/health";
import { chooseTab, type LiveTab } from "@/lib/model/live-tab";
import type { Overview } from "@/lib/model/overview";
import { heldBy } from "@/lib/model/recording-rules";
import { healthOf } from "@/lib/queries/health";
import type { ReadDatabase } from "@/lib/queries/open";
import {
  readShownSession,
  type ShownSession,
  type Wanted,
} from "@/lib/queries/shown-session";

import { useLiveQuery } from "./use-live-query";
import { useNow } from "./use-now";
import { useSetting } from "./use-setting";
import { RECORDING } from "@/lib/model/settings/recording";
import { useTabStatus } from "./use-tab-status";
import { useLiveTabs } from "./use-window-tabs";

export interface ShownLive {
  /** The tab of the live that is shown; null when a past session is. */
  tab: LiveTab | null;
  overview: Overview | null;
  health: Health;
  /** The relay that speaks for the tab, or null. */
  relay: string | null;
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
  const relay = status?.relay ?? null;
  const answer = useAnswer(picked, open, relay);
  const now = useNow();
  const { value: rules } = useSetting(RECORDING);
  if (tabs === undefined || answer === undefined) return undefined;
  const tab = picked === null ? open : null;
  const isAnswered = answers(answer, picked, open);
  const { overview, held: told } = isAnswered ? answer : NOTHING;
  // The worker tells of a rule with the next frame only, and until it does so of a release nothing is recorded.
  const ruled = tab && !tab.isDemo && rules ? heldBy(rules, tab.handle) : null;
  const held = told === "erased" ? told : (ruled ?? told);
  const hasTab = tab !== null;
  // An invented live is about nobody.
  const isAllowed = hasConsent || isDemoShown({ tab, overview });
  const health = healthOf({
    hasConsent: isAllowed,
    hasTab,
    status,
    overview,
    held,
    now,
  });
  const isLiveOpen = open !== null;
  return { tab, overview, health, relay, now, isLiveOpen, picked, pick };
}

export function isDemoShown(shown: Pick<ShownLive, "tab" | "overview">) {
  return shown.tab?.isDemo ?? shown.overview?.origin === "demo";
}

const NOTHING: ShownSession = { overview: null, held: null };

/** With the question that it answers. */
type Answer = ShownSession & Pick<Wanted, "picked" | "tab">;

function useAnswer(
  picked: string | null,
  open: LiveTab | null,
  relay: string | null,
): Answer | undefined {
  const id = open?.id ?? null;
  const handle = open?.handle ?? "";
  const read = useCallback(
    async (database: ReadDatabase): Promise<Answer> => {
      const tab = id === null ? null : { id, handle };
      const shown = await readShownSession(database, { picked, tab, relay });
      return { picked, tab, ...shown };
    },
    [picked, id, handle, relay],
  );
  return useLiveQuery(read, { tables: TABLES });
}

/** An answer to a question that is no longer asked shows nobody else's figures under this live's name. */
function answers(
  { picked, tab }: Answer,
  asked: string | null,
  open: LiveTab | null,
): boolean {
  if (asked !== null || picked !== null) return picked === asked;
  return tab?.id === open?.id && tab?.handle === open?.handle;
}

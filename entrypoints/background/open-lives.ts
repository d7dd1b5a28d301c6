import { browser, type Browser } from "wxt/browser";

import { DEMO_STREAMER, isDemoAddress } from "@/lib/model/demo-live";
import type { Health } from "@/lib/model/health";
import { parseLiveAddress } from "@/lib/model/live-tab";
import type { Overview } from "@/lib/model/overview";
import { heldBy } from "@/lib/model/recording-rules";
import { RECORDING } from "@/lib/model/settings/recording";
import { askRelay } from "@/lib/protocol/ask";
import type { TabStatus } from "@/lib/protocol/commands";
import { healthOf } from "@/lib/queries/health";
import { readShownSession } from "@/lib/queries/shown-session";
import { readConsent } from "@/lib/settings/consent";
import { readSetting } from "@/lib/settings/setting";
import type { LivetapDatabase } from "@/lib/store/database";

/** A live in a tab of any window, with what screens say of it. */
export interface OpenLive {
  tab: number;
  handle: string;
  overview: Overview | null;
  health: Health;
}

type Tab = Pick<Browser.tabs.Tab, "id" | "url" | "status">;

/** Null for a tab that shows no live. */
export async function readOpenLive(
  database: LivetapDatabase,
  { id, url = "", status: loading }: Tab,
): Promise<OpenLive | null> {
  const isDemo = isDemoAddress(url, browser.runtime.getURL("/"));
  const handle = isDemo ? DEMO_STREAMER.handle : parseLiveAddress(url);
  if (handle === null || id === undefined) return null;
  const [consent, rules, answer] = await Promise.all([
    readConsent(),
    readSetting(RECORDING),
    readStatus(id),
  ]);
  // A page that is still loading may get its relay yet.
  const status = answer ?? (loading === "complete" ? null : undefined);
  const relay = answer?.relay ?? null;
  const wanted = { picked: null, tab: { id, handle }, relay };
  const { overview, held: told } = await readShownSession(database, wanted);
  const ruled = isDemo ? null : heldBy(rules, handle);
  const held = told === "erased" ? told : (ruled ?? told);
  const hasConsent = isDemo || consent !== null;
  const signs = { hasConsent, hasTab: true, status, overview, held };
  const health = healthOf({ ...signs, now: Date.now() });
  return { tab: id, handle, overview, health };
}

async function readStatus(tab: number): Promise<TabStatus | null> {
  try {
    return await askRelay(tab, "getTabStatus", null);
  } catch {
    // No relay lives there.
    return null;
  }
}

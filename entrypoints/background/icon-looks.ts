import { browser } from "wxt/browser";

import { badgeOf, overallBadgeOf } from "@/lib/model/badge";
import { createGrowth } from "@/lib/model/growth";
import { DISPLAY } from "@/lib/model/settings/display";
import { RECORDING } from "@/lib/model/settings/recording";
import { STOPS } from "@/lib/model/stops";
import { type LastStop, readLastStop } from "@/lib/queries/last-stop";
import { readConsent } from "@/lib/settings/consent";
import { readSetting } from "@/lib/settings/setting";
import type { LivetapDatabase } from "@/lib/store/database";

import { idleWords, liveWords, livesWords, stoppedWords } from "./badge-words";
import type { IconLook } from "./icon";
import { type OpenLive, readOpenLive } from "./open-lives";

const UNREAD_MS = 60_000;

/** What the icon says everywhere. */
export interface IconLooks {
  /** Of each page whose address we may see: what was said of a live must not stick to the page that comes after it. */
  tabs: Map<number, IconLook>;
  /** Of all other tabs. */
  others: IconLook;
  /** Lives that are open, recorded or not. */
  open: number;
}

interface Looked extends OpenLive {
  look: IconLook;
}

/** Reads what the icon has to say; all it remembers itself is what could not be read before. */
export function createIconReader(
  database: LivetapDatabase,
): () => Promise<IconLooks> {
  const hasGrown = createGrowth(UNREAD_MS);
  const lookAt = async (live: OpenLive): Promise<Looked> => {
    const { badge } = await readSetting(DISPLAY);
    const { overview, health } = live;
    const { viewersLast = null, diamonds = null } = overview?.totals ?? {};
    const isUnread =
      overview !== null &&
      hasGrown(overview.number, overview.unread.undecodable, Date.now());
    const badged = { health, viewers: viewersLast, diamonds, isUnread };
    const title = liveWords(live, isUnread);
    return { ...live, look: { badge: badgeOf(badged, badge), title } };
  };
  return async () => {
    const tabs = await browser.tabs.query({});
    const read = tabs.map(async (tab) => {
      const live = await readOpenLive(database, tab);
      return live ? [await lookAt(live)] : [];
    });
    const lives = (await Promise.all(read)).flat();
    const others = await lookOfOthers(database, lives);
    const looks = new Map<number, IconLook>();
    for (const { id, url = "" } of tabs)
      if (id !== undefined && url !== "") looks.set(id, others);
    for (const { tab, look } of lives) looks.set(tab, look);
    return { tabs: looks, others, open: lives.length };
  };
}

async function lookOfOthers(
  database: LivetapDatabase,
  lives: readonly Looked[],
): Promise<IconLook> {
  const { isPaused } = await readSetting(RECORDING);
  const stop = await readUnseenStop(database);
  const recorded = recordedIn(lives);
  const troubled = lives.find(({ look }) => look.badge.tone === "trouble");
  const badge = overallBadgeOf({
    recorded: recorded.length,
    isTroubled: troubled !== undefined,
    isPaused,
    hasStopped: stop !== null,
  });
  if (troubled) return { badge, title: troubled.look.title };
  if (stop) return { badge, title: stoppedWords(stop) };
  if (recorded.length > 0) return { badge, title: livesWords(recorded) };
  const hasConsent = (await readConsent()) !== null;
  return { badge, title: idleWords(hasConsent, isPaused) };
}

async function readUnseenStop(
  database: LivetapDatabase,
): Promise<LastStop | null> {
  const stop = await readLastStop(database, Date.now());
  const { seenTo } = await readSetting(STOPS);
  return stop && stop.at > seenTo ? stop : null;
}

/** A live that two tabs show is one. */
function recordedIn(lives: readonly OpenLive[]): OpenLive[] {
  const recorded = lives.filter(({ health }) => health.kind === "capturing");
  return [
    ...new Map(recorded.map((live) => [live.overview?.number, live])).values(),
  ];
}

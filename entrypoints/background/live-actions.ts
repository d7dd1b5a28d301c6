import { browser, type Browser } from "wxt/browser";

import { healthWords } from "@/components/hooks/health-words";
import { openExport } from "@/components/hooks/session-commands";
import type { Overview } from "@/lib/model/overview";
import type { CommandHandlers } from "@/lib/protocol/ask";
import type { WorkerCommands } from "@/lib/protocol/commands";
import type { LivetapDatabase } from "@/lib/store/database";

import { readOpenLive } from "./open-lives";

interface Means {
  database: LivetapDatabase;
  commands: CommandHandlers<WorkerCommands>;
  /** Says in the icon's tooltip why nothing happened. */
  say: (words: string) => void;
}

type Act = (tab: Browser.tabs.Tab) => Promise<void>;

/** What a key or the icon's menu does with the live of a tab. Where there is none nothing else is touched. */
export function createLiveActions({ database, commands, say }: Means): {
  togglePause: Act;
  markMoment: Act;
  exportLive: Act;
} {
  const readSession = async (tab: Browser.tabs.Tab) => {
    const live = await readOpenLive(database, tab);
    if (!live) say(browser.i18n.getMessage("badge_noLive"));
    else if (!live.overview) say(healthWords(live.health).about);
    return live?.overview ? { ...live, overview: live.overview } : null;
  };
  return {
    async togglePause(tab) {
      const live = await readSession(tab);
      if (!live) return;
      const { health, overview } = live;
      const request = { session: overview.id };
      if (overview.isStopped) await commands.resumeSession(request);
      else if (isGoingOn(overview)) await commands.pauseSession(request);
      else say(healthWords(health).about);
    },
    async markMoment(tab) {
      const live = await readSession(tab);
      if (!live) return;
      const { id, lastAt } = live.overview;
      await commands.markMoment({ session: id });
      if (lastAt !== null) say(browser.i18n.getMessage("mark_made"));
    },
    async exportLive(tab) {
      const live = await readSession(tab);
      if (live) await openExport(live.overview.id);
    },
  };
}

function isGoingOn({ status }: Overview): boolean {
  return status === "live";
}

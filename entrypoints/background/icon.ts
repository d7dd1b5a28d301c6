import { browser } from "wxt/browser";

import type { Badge } from "@/lib/model/badge";

/** What the toolbar shows of a tab. */
export interface IconLook {
  badge: Badge;
  /** The tooltip. */
  title: string;
}

export interface Icon {
  /** Of one tab, or of all that have no look of their own. */
  show: (tab: number | undefined, look: IconLook) => Promise<void>;
  /** The browser dropped the look of this tab: it does when the tab shows another page. */
  forget: (tab: number) => void;
}

const SIZES = [16, 32, 48] as const;
const COLOURS = {
  recording: "#0e6f69",
  trouble: "#b3261e",
  off: "#54646d",
} as const satisfies Record<Badge["tone"], string>;

/** Says nothing twice: the browser repaints the toolbar each time. */
export function createIcon(): Icon {
  const shown = new Map<number | undefined, string>();
  return {
    forget: (tab) => shown.delete(tab),
    async show(tab, look) {
      const key = JSON.stringify(look);
      if (shown.get(tab) === key) return;
      shown.set(tab, key);
      try {
        await paint(tab, look);
      } catch {
        // The tab was closed meanwhile.
        shown.delete(tab);
      }
    },
  };
}

async function paint(
  tab: number | undefined,
  { badge, title }: IconLook,
): Promise<void> {
  const where = tab === undefined ? {} : { tabId: tab };
  const { action } = browser;
  const color = COLOURS[badge.tone];
  await Promise.all([
    action.setIcon({ ...where, path: pathsOf(badge) }),
    action.setBadgeText({ ...where, text: badge.text }),
    action.setBadgeBackgroundColor({ ...where, color }),
    action.setBadgeTextColor({ ...where, color: "#ffffff" }),
    action.setTitle({ ...where, title }),
  ]);
}

function pathsOf({ isColoured }: Badge): Record<string, string> {
  const name = (size: number) => (isColoured ? `${size}` : `idle-${size}`);
  return Object.fromEntries(
    SIZES.map((size) => [String(size), `/icon/${name(size)}.png`]),
  );
}

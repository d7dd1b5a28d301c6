import type { Page } from "@playwright/test";

/** Of one card, over the whole seconds that were watched. */
export interface Repaints {
  name: string;
  /** In the second that had most. */
  most: number;
  mean: number;
}

interface Watched {
  /** Of each card, the times (ms) of the frames in which something of it changed. */
  frames: Record<string, number[]>;
  longTasks: number[];
  isIgnoring: boolean;
  begunAt: number;
}

declare global {
  interface Window {
    repaints: Watched;
  }
}

/** Counts for every card of the page the frames in which it changes, and notes long tasks (over 50 ms). */
export async function watchRepaints(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched: Watched = {
      ...{ frames: {}, longTasks: [], isIgnoring: false },
      begunAt: performance.now(),
    };
    window.repaints = watched;
    const changed = new Set<string>();
    new MutationObserver((records) => {
      if (changed.size === 0)
        requestAnimationFrame((at) => {
          for (const name of changed) (watched.frames[name] ??= []).push(at);
          changed.clear();
        });
      for (const { target } of records) {
        const element =
          target instanceof Element ? target : target.parentElement;
        const card = element?.closest("section, header, [role=tabpanel]");
        if (!card) continue;
        const heading = card.querySelector("h1, h2")?.textContent;
        changed.add(card.getAttribute("aria-label") ?? heading ?? card.tagName);
      }
    }).observe(document.body, {
      ...{ subtree: true, childList: true, characterData: true },
      attributes: true,
    });
    new PerformanceObserver((list) => {
      if (watched.isIgnoring) return;
      for (const { duration } of list.getEntries())
        watched.longTasks.push(Math.round(duration));
    }).observe({ type: "longtask" });
  });
}

export async function readRepaints(
  page: Page,
): Promise<{ cards: Repaints[]; longTasks: number[] }> {
  const { watched, now } = await page.evaluate(() => ({
    watched: window.repaints,
    now: performance.now(),
  }));
  const seconds = Math.max(1, (now - watched.begunAt) / 1000);
  const cards = Object.entries(watched.frames).map(([name, times]) => ({
    name,
    most: mostInASecond(times),
    mean: times.length / seconds,
  }));
  return { cards, longTasks: watched.longTasks };
}

function mostInASecond(times: readonly number[]): number {
  return Math.max(
    0,
    ...times.map(
      (from) => times.filter((at) => at >= from && at < from + 1000).length,
    ),
  );
}

import { browser } from "wxt/browser";

const KEPT_KEY = "keptSessions";
const LOST_KEY = "lostSessions";

/** Sessions that stood in a database which the browser has replaced by an empty one. */
export interface Lost {
  /** Our clock, epoch ms: when that was found. */
  at: number;
  sessions: number;
}

/** Remembers, apart from the database, how many sessions it holds. */
export async function noteKept(sessions: number): Promise<void> {
  if ((await readCount()) !== sessions)
    await browser.storage.local.set({ [KEPT_KEY]: sessions });
}

/**
 * To be called when the database is made: Chromium erases a damaged one and makes a new one without a word, and then the
 * number of sessions that stood in it is all that is left to tell of.
 */
export async function noteMadeAnew(now: number): Promise<void> {
  const sessions = await readCount();
  if (sessions === 0) return;
  const lost: Lost = { at: now, sessions };
  await browser.storage.local.set({ [KEPT_KEY]: 0, [LOST_KEY]: lost });
}

export async function readLost(): Promise<Lost | null> {
  const stored = await browser.storage.local.get(LOST_KEY);
  return parseLost(stored[LOST_KEY]);
}

export async function forgetLost(): Promise<void> {
  await browser.storage.local.remove(LOST_KEY);
}

export function watchLost(
  changed: (lost: Lost | null) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[LOST_KEY];
    if (change) changed(parseLost(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener("abort", () => {
    browser.storage.local.onChanged.removeListener(listen);
  });
}

async function readCount(): Promise<number> {
  const stored = await browser.storage.local.get(KEPT_KEY);
  const sessions = stored[KEPT_KEY];
  return typeof sessions === "number" ? sessions : 0;
}

function parseLost(stored: unknown): Lost | null {
  if (typeof stored !== "object" || stored === null) return null;
  const { at, sessions }: Partial<Record<keyof Lost, unknown>> = stored;
  return typeof at === "number" && typeof sessions === "number"
    ? { at, sessions }
    : null;
}

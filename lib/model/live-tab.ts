/** A browser tab whose address is a live's. */
export interface LiveTab {
  id: number;
  handle: string;
  /** Our own page of the invented live. */
  isDemo: boolean;
  isActive: boolean;
  isMuted: boolean;
  lastAccessed: number;
}

const LIVE_PATH = /^(?:\/[a-z]{2}(?:-[A-Za-z]{2,4})?)?\/@([\w.]+)\/live\/?$/;

/** The streamer's handle of a live's address, or null for any other address. */
export function parseLiveAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:") return null;
  if (!`.${url.hostname}`.endsWith(".tiktok.com")) return null;
  return LIVE_PATH.exec(url.pathname)?.[1] ?? null;
}

/** The live in front, else the one looked at last. */
export function chooseTab(tabs: readonly LiveTab[]): LiveTab | null {
  const inOrder = [...tabs].sort(
    (left, right) =>
      Number(right.isActive) - Number(left.isActive) ||
      right.lastAccessed - left.lastAccessed ||
      left.id - right.id,
  );
  return inOrder[0] ?? null;
}

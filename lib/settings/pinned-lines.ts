import { browser } from "wxt/browser";

import { membersOf } from "@/lib/model/settings/members";
import { MAX_PINNED, type PinnedLine } from "@/lib/model/pinned-line";

/** Kept until the browser is closed: a panel that is opened again shows them again. */
const keyOf = (session: number) => `pinned-${String(session)}`;

export async function readPinned(session: number): Promise<PinnedLine[]> {
  const key = keyOf(session);
  const stored = await browser.storage.session.get(key);
  return parsePinned(stored[key]);
}

let changing: Promise<unknown> = Promise.resolve();

/** Pins the line, or takes it off where it is pinned. With too many the oldest goes. */
export function togglePinned(
  session: number,
  { id, row }: PinnedLine,
): Promise<void> {
  const change = async () => {
    const pinned = await readPinned(session);
    const others = pinned.filter((one) => one.row !== row);
    const isNew = others.length === pinned.length;
    const changed = isNew
      ? [...others, { id, row }].slice(-MAX_PINNED)
      : others;
    await browser.storage.session.set({ [keyOf(session)]: changed });
  };
  const changed = changing.then(change);
  changing = changed.catch(() => null);
  return changed;
}

export function watchPinned(
  session: number,
  changed: (pinned: PinnedLine[]) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(session)];
    if (change) changed(parsePinned(change.newValue));
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener("abort", () => {
    browser.storage.session.onChanged.removeListener(listen);
  });
}

function parsePinned(stored: unknown): PinnedLine[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MAX_PINNED).flatMap((one) => {
    const { id, row } = membersOf(one);
    return typeof id === "string" && typeof row === "number"
      ? [{ id, row }]
      : [];
  });
}

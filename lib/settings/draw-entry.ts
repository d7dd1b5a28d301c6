import { browser } from "wxt/browser";

import { MAX_DRAW_WORD } from "@/lib/model/draw/terms";
import { flagIn, membersOf } from "@/lib/model/settings/members";

/** People are being let in, or were. */
export interface DrawEntry {
  word: string;
  /** TikTok's clock, epoch ms. */
  from: number;
  /** Null while they are open. */
  to: number | null;
  withoutModerators: boolean;
}

/** Kept until the browser is closed: a panel that is opened again goes on with it. */
const keyOf = (session: number) => `draw-${String(session)}`;

export async function readDrawEntry(
  session: number,
): Promise<DrawEntry | null> {
  const key = keyOf(session);
  const stored = await browser.storage.session.get(key);
  return parseEntry(stored[key]);
}

export async function writeDrawEntry(
  session: number,
  entry: DrawEntry | null,
): Promise<void> {
  const key = keyOf(session);
  await (entry
    ? browser.storage.session.set({ [key]: entry })
    : browser.storage.session.remove(key));
}

export function watchDrawEntry(
  session: number,
  changed: (entry: DrawEntry | null) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(session)];
    if (change) changed(parseEntry(change.newValue));
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener("abort", () => {
    browser.storage.session.onChanged.removeListener(listen);
  });
}

function parseEntry(stored: unknown): DrawEntry | null {
  const { word, from, to, withoutModerators } = membersOf(stored);
  if (typeof word !== "string" || typeof from !== "number") return null;
  return {
    ...{ word: word.slice(0, MAX_DRAW_WORD), from },
    to: typeof to === "number" ? to : null,
    withoutModerators: flagIn(withoutModerators, true),
  };
}

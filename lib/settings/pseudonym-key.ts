import { browser } from "wxt/browser";

const KEY = "pseudonymKey";
const LOCK = "livetap:pseudonym-key";
const BYTES = 32;

/** What pseudonyms are made with: random, made at the first time, and never in any file. */
export async function readPseudonymKey(): Promise<Uint8Array<ArrayBuffer>> {
  return await navigator.locks.request(LOCK, async () => {
    const stored = parseKey((await browser.storage.local.get(KEY))[KEY]);
    return stored ?? makeKey();
  });
}

/** From now on everybody has another pseudonym than in the files made before. */
export async function renewPseudonymKey(): Promise<void> {
  await navigator.locks.request(LOCK, makeKey);
}

async function makeKey(): Promise<Uint8Array<ArrayBuffer>> {
  const key = crypto.getRandomValues(new Uint8Array(BYTES));
  await browser.storage.local.set({ [KEY]: [...key] });
  return key;
}

function parseKey(stored: unknown): Uint8Array<ArrayBuffer> | null {
  if (!Array.isArray(stored) || stored.length !== BYTES) return null;
  const bytes = stored.filter((byte) => typeof byte === "number");
  return bytes.length === BYTES ? Uint8Array.from(bytes) : null;
}

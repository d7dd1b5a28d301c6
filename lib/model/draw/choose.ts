/** In bytes: 128 bits. */
const SEED_LENGTH = 16;
/** Of each digest so many bytes are read as a number; a number of code holds no more. */
const NUMBER_LENGTH = 6;
const NUMBERS = 2 ** (8 * NUMBER_LENGTH);

/** Hexadecimal. To be made when it stands fast who takes part, never before. */
export function newSeed(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(SEED_LENGTH)));
}

/** SHA-256 of the ids in the order they stand in, one a line; hexadecimal. */
export async function digestOf(ids: readonly string[]): Promise<string> {
  const lines = new TextEncoder().encode(ids.join("\n"));
  return hexOf(new Uint8Array(await crypto.subtle.digest("SHA-256", lines)));
}

/**
 * Whom the seed chooses of these, in order of choice, nobody twice (docs/draw.md). Every one has the same chance: numbers that
 * would favour the first of the list are passed over.
 */
export async function chooseFrom(
  ids: readonly string[],
  seed: string,
  count: number,
): Promise<string[]> {
  const next = await createNumbers(seed, await digestOf(ids));
  return pickBy(next, ids, count);
}

/** `next` gives whole numbers below 2^48, each as likely as the other. */
export async function pickBy(
  next: () => Promise<number>,
  ids: readonly string[],
  count: number,
): Promise<string[]> {
  const left = [...ids];
  const chosen: string[] = [];
  while (chosen.length < count && left.length > 0) {
    const fair = NUMBERS - (NUMBERS % left.length);
    let number = await next();
    while (number >= fair) number = await next();
    chosen.push(...left.splice(number % left.length, 1));
  }
  return chosen;
}

/** The seed's numbers for this list: of HMAC-SHA-256 of "<digest>:0", "<digest>:1" and so on the first six bytes. */
async function createNumbers(
  seed: string,
  digest: string,
): Promise<() => Promise<number>> {
  const key = await crypto.subtle.importKey(
    "raw",
    bytesOf(seed),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  let count = 0;
  return async () => {
    const message = new TextEncoder().encode(`${digest}:${String(count)}`);
    count += 1;
    const signed = await crypto.subtle.sign("HMAC", key, message);
    return new Uint8Array(signed)
      .subarray(0, NUMBER_LENGTH)
      .reduce((number, byte) => number * 256 + byte, 0);
  };
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = hex.match(/../gu) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16));
}

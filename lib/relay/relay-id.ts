/** A relay's id of random bytes: one of 36 characters for each. */
export function relayIdOf(random: Uint8Array): string {
  return Array.from(random, (byte) => (byte % 36).toString(36)).join("");
}

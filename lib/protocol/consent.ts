/** Where consent is kept in `storage.local`. Without it the relay forwards nothing. */
export const CONSENT_KEY = "consent";

export interface Consent {
  /** Epoch ms. */
  givenAt: number;
}

export function parseConsent(stored: unknown): Consent | null {
  if (typeof stored !== "object" || stored === null) return null;
  const givenAt = "givenAt" in stored ? stored.givenAt : undefined;
  return typeof givenAt === "number" ? { givenAt } : null;
}

/** The one door for our own errors: shown once each, with what was being done. Foreign input never comes through here. */
export function logError(doing: string, error: unknown): void {
  console.error(`Livetap: ${doing} failed`, error);
}

/** The colour of lives, the stronger the more; from 0 to 1. */
export function shadeOf(strength: number): string {
  const percent = String(Math.round(100 * strength));
  return `color-mix(in srgb, var(--lt-viewers) ${percent}%, transparent)`;
}

/** The members of what was stored, all of them unknown; none where it is no object. */
export function membersOf(stored: unknown): Record<string, unknown> {
  return typeof stored === "object" && stored !== null ? { ...stored } : {};
}

/** A stored choice, or the standard when it is none of those offered. */
export function choiceIn<T extends string>(
  stored: unknown,
  offered: readonly T[],
  standard: T,
): T {
  return offered.find((one) => one === stored) ?? standard;
}

/** The offered ones that were stored, in the order they are offered in; the standard where no list was stored. */
export function choicesIn<T extends string>(
  stored: unknown,
  offered: readonly T[],
  standard: readonly T[],
): T[] {
  if (!Array.isArray(stored)) return [...standard];
  return offered.filter((one) => stored.includes(one));
}

export function flagIn(stored: unknown, standard: boolean): boolean {
  return typeof stored === "boolean" ? stored : standard;
}

/** A finite number between two bounds, cut to them. */
export function numberIn(
  stored: unknown,
  [least, most]: readonly [number, number],
  standard: number,
): number {
  return typeof stored === "number" && Number.isFinite(stored)
    ? Math.min(most, Math.max(least, stored))
    : standard;
}

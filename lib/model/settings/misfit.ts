import { membersOf } from "./members";

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first place where what was told is not what it was read as; members that are not known count for nothing. */
export function misfitIn(
  told: unknown,
  read: unknown,
  place: string,
): string | null {
  if (Array.isArray(told) && Array.isArray(read)) {
    const index = told.findIndex(
      (one, at) => misfitIn(one, read[at], "") !== null,
    );
    return index < 0 ? null : `${place}[${String(index)}]`;
  }
  if (!isObject(told) || !isObject(read))
    return Object.is(told, read) ? null : place;
  const kept = membersOf(read);
  for (const [member, value] of Object.entries(told)) {
    if (!(member in kept)) continue;
    const wrong = misfitIn(value, kept[member], `${place}.${member}`);
    if (wrong !== null) return wrong;
  }
  return null;
}

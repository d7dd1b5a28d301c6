import { isState, type SettingsValues } from "./all";
import { membersOf } from "./members";

/** A member of a setting that becomes another. */
export interface Difference {
  /** As `display.scheme`. */
  place: string;
  from: unknown;
  to: unknown;
}

/** What changes where `present` becomes `wanted`; settings that are not wanted stay. */
export function differencesOf(
  present: SettingsValues,
  wanted: SettingsValues,
): Difference[] {
  return Object.entries(wanted).flatMap(([key, value]) => {
    const before = membersOf(present[key]);
    return Object.entries(membersOf(value))
      .filter(
        ([member, to]) => !isState(key, member) && !isSame(before[member], to),
      )
      .map(([member, to]) => ({
        place: `${key}.${member}`,
        from: before[member],
        to,
      }));
  });
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

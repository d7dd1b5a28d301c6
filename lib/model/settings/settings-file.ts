import { SETTINGS, type SettingsValues, withoutState } from "./all";
import { membersOf } from "./members";
import { isObject, misfitIn } from "./misfit";
import type { Setting } from "./setting";

const FORMAT = "livetap.settings";
const VERSION = 1;

export type ReadSettings =
  | { kind: "read"; values: SettingsValues }
  | { kind: "refused"; why: Misread }
  /** A value that no Livetap writes: where it stands, as `settings.money.low`. */
  | { kind: "refused"; why: "misfit"; place: string };

/** No JSON, an export of recordings, something else, a version to come, or nothing that can be set. */
export type Misread = "noJson" | "session" | "other" | "newer" | "empty";

/** The text of a file of settings. Consent is no setting, and whether recording is paused stays where it is. */
export function writeSettings(values: SettingsValues): string {
  const settings = Object.fromEntries(
    SETTINGS.map(({ key }) => [key, withoutState(key, values[key])]),
  );
  const file = { format: FORMAT, version: VERSION, settings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What the settings become by this file, where `present` is what they are; settings and members unknown here are left out. */
export function readSettings(
  text: string,
  present: SettingsValues,
): ReadSettings {
  const file = fileIn(text);
  if (file === null) return refused(isRecording(text) ? "session" : "noJson");
  const { format, version, settings } = file;
  if (format !== FORMAT)
    return refused(format === "livetap.session" ? "session" : "other");
  if (version !== VERSION)
    return refused(typeof version === "number" ? "newer" : "other");
  const told = membersOf(settings);
  const known = SETTINGS.filter(({ key }) => key in told);
  if (known.length === 0) return refused("empty");
  return valuesIn(known, told, present);
}

function valuesIn(
  known: readonly Setting<unknown>[],
  told: Record<string, unknown>,
  present: SettingsValues,
): ReadSettings {
  const values: Record<string, unknown> = {};
  for (const { key, parse } of known) {
    const place = `settings.${key}`;
    if (!isObject(told[key])) return misfit(place);
    const wanted = withoutState(key, told[key]);
    const value = parse({ ...membersOf(present[key]), ...wanted });
    const wrong = misfitIn(wanted, value, place);
    if (wrong !== null) return misfit(wrong);
    values[key] = withoutState(key, value);
  }
  return { kind: "read", values };
}

function refused(why: Misread): ReadSettings {
  return { kind: "refused", why };
}

function misfit(place: string): ReadSettings {
  return { kind: "refused", why: "misfit", place };
}

/** Recordings are lines of JSON, which together are none. */
function isRecording(text: string): boolean {
  return text.startsWith('{"livetap":');
}

function fileIn(text: string): Record<string, unknown> | null {
  try {
    return membersOf(JSON.parse(text));
  } catch {
    // No JSON.
    return null;
  }
}

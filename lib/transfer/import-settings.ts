import type { SettingsValues } from "@/lib/model/settings/all";
import { readSettings } from "@/lib/model/settings/settings-file";

/** What the settings become by those of a backup; null where it has none that can be read. */
export function settingsIn(
  settings: unknown,
  present: SettingsValues,
): SettingsValues | null {
  if (settings === null || settings === undefined) return null;
  const file = { format: "livetap.settings", version: 1, settings };
  const read = readSettings(JSON.stringify(file), present);
  return read.kind === "read" ? read.values : null;
}

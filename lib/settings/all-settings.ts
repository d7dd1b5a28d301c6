import { SETTINGS, type SettingsValues } from "@/lib/model/settings/all";

import { changeSetting, readSetting, watchSetting } from "./setting";

export async function readAllSettings(): Promise<SettingsValues> {
  const values = await Promise.all(SETTINGS.map(readSetting));
  return Object.fromEntries(
    SETTINGS.map(({ key }, index) => [key, values[index]]),
  );
}

/** Stores what is named and keeps the rest. */
export async function changeAllSettings(values: SettingsValues): Promise<void> {
  const changed = SETTINGS.filter(({ key }) => key in values);
  await Promise.all(
    changed.map((setting) =>
      changeSetting(setting, Object(values[setting.key]) as object),
    ),
  );
}

export function watchAllSettings(
  changed: () => void,
  signal: AbortSignal,
): void {
  for (const setting of SETTINGS) watchSetting(setting, changed, signal);
}

import { useEffect, useState } from "react";

import type { SettingsValues } from "@/lib/model/settings/all";
import {
  changeAllSettings,
  readAllSettings,
  watchAllSettings,
} from "@/lib/settings/all-settings";

/** The values of all settings, kept up to date; undefined before they are known. */
export function useAllSettings(): SettingsValues | undefined {
  const [values, setValues] = useState<SettingsValues>();
  useEffect(() => {
    const stop = new AbortController();
    const look = () => {
      void readAllSettings().then((read) => {
        if (!stop.signal.aborted) setValues(read);
      });
    };
    watchAllSettings(look, stop.signal);
    look();
    return () => {
      stop.abort();
    };
  }, []);
  return values;
}

export function storeSettings(values: SettingsValues): Promise<void> {
  return changeAllSettings(values);
}

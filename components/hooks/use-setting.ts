import { useEffect, useState } from "react";

import type { Changes, Setting } from "@/lib/model/settings/setting";
import {
  changeSetting,
  readSetting,
  watchSetting,
} from "@/lib/settings/setting";

export type Change<T> = (changes: Changes<T>) => void;

/** A setting, kept up to date, whoever changes it; its value is undefined before that is known. */
export function useSetting<T>(setting: Setting<T>): {
  value: T | undefined;
  change: Change<T>;
  /** The last change could not be stored. */
  hasFailed: boolean;
} {
  const [value, setValue] = useState<T>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    watchSetting(setting, setValue, stop.signal);
    void readSetting(setting).then((stored) => {
      if (!stop.signal.aborted) setValue(stored);
    });
    return () => {
      stop.abort();
    };
  }, [setting]);
  const change: Change<T> = (changes) => {
    changeSetting(setting, changes).then(
      () => {
        setHasFailed(false);
      },
      () => {
        setHasFailed(true);
      },
    );
  };
  return { value, change, hasFailed };
}

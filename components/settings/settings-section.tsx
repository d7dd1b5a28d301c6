import { Button } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import {
  storeSettings,
  useAllSettings,
} from "@/components/hooks/use-all-settings";
import { Notice } from "@/components/ui/notice";
import { type SettingsValues, standardValues } from "@/lib/model/settings/all";
import { differencesOf } from "@/lib/model/settings/differences";

import { Setting } from "./setting";
import { SettingSheet } from "./setting-sheet";
import { SettingsFile } from "./settings-file";

/** What was changed at once, and what was before it. */
interface Done {
  words: string;
  before: SettingsValues;
}

/** All settings together: into a file, out of one, and back to their defaults; each with its way back. */
export function SettingsSection() {
  const values = useAllSettings();
  const [done, setDone] = useState<Done | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const { getMessage } = browser.i18n;
  if (!values) return null;
  const store = async (wanted: SettingsValues, words: string | null) => {
    try {
      await storeSettings(wanted);
      setHasFailed(false);
      setDone(words === null ? null : { words, before: values });
    } catch {
      // The browser refuses to write: the notice says so.
      setHasFailed(true);
    }
  };
  const standard = standardValues();
  const isStandard = differencesOf(values, standard).length === 0;
  return (
    <SettingSheet hasFailed={hasFailed}>
      <SettingsFile
        values={values}
        onApply={(wanted) => void store(wanted, getMessage("settings_applied"))}
      />
      <Setting
        title={getMessage("settings_resetAll")}
        text={getMessage("settings_resetAllText")}
      >
        <Button
          size="compact-sm"
          variant="default"
          disabled={isStandard}
          onClick={() => void store(standard, getMessage("settings_wereReset"))}
        >
          {getMessage("settings_reset")}
        </Button>
      </Setting>
      {done && (
        <div role="status">
          <Notice tone="good" icon="check" text={done.words}>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => void store(done.before, null)}
            >
              {getMessage("options_undo")}
            </Button>
          </Notice>
        </div>
      )}
    </SettingSheet>
  );
}

import { Switch } from "@mantine/core";
import { browser } from "wxt/browser";

import { useDrawSettings } from "@/components/hooks/use-draw-settings";

import { Setting } from "./setting";
import { SettingSheet } from "./setting-sheet";

/** Off until wanted. */
export function DrawSection() {
  const { value, change, hasFailed } = useDrawSettings();
  const { getMessage } = browser.i18n;
  if (!value) return null;
  return (
    <SettingSheet hasFailed={hasFailed}>
      <Setting title={getMessage("draw_on")} text={getMessage("draw_onText")}>
        <Switch
          label={getMessage("draw_onSwitch")}
          checked={value.isOn}
          onChange={({ currentTarget }) => {
            change({ isOn: currentTarget.checked });
          }}
        />
      </Setting>
    </SettingSheet>
  );
}

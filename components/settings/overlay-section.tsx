import { Button, Switch } from "@mantine/core";
import { browser } from "wxt/browser";

import { openDashboard } from "@/components/hooks/open-dashboard";
import { useSetting } from "@/components/hooks/use-setting";
import { Icon } from "@/components/ui/icon";
import { OVERLAY } from "@/lib/model/settings/overlay";

import { Setting } from "./setting";
import classes from "./setting.module.css";
import { SettingSheet } from "./setting-sheet";

const { getMessage } = browser.i18n;

/** Off until wanted; what it looks like is edited in the dashboard. */
export function OverlaySection() {
  const { value, change, hasFailed } = useSetting(OVERLAY);
  if (!value) return null;
  return (
    <SettingSheet hasFailed={hasFailed}>
      <Setting
        title={getMessage("layout_on")}
        text={getMessage("layout_onText")}
      >
        <Switch
          label={getMessage("layout_onSwitch")}
          checked={value.isOn}
          onChange={({ currentTarget }) => {
            change({ isOn: currentTarget.checked });
          }}
        />
        {value.isOn && (
          <Button
            className={classes.below ?? ""}
            size="xs"
            variant="default"
            leftSection={<Icon name="overlay" size={14} />}
            onClick={() => void openDashboard("overlay")}
          >
            {getMessage("layout_openEditor")}
          </Button>
        )}
      </Setting>
    </SettingSheet>
  );
}

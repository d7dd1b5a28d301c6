import {
  ActionIcon,
  Button,
  NumberInput,
  Popover,
  SegmentedControl,
  Switch,
} from "@mantine/core";
import { browser } from "wxt/browser";

import { openOptions } from "@/components/hooks/open-options";
import { useDeskSettings } from "@/components/hooks/use-desk-settings";
import { Icon } from "@/components/ui/icon";
import type { DeskSettings } from "@/lib/model/settings/desk";

import classes from "./desk.module.css";

const { getMessage } = browser.i18n;

/** What one wants to change in the middle of a live; the rest is among the settings. */
export function DeskSwitch({ settings }: { settings: DeskSettings }) {
  const { change } = useDeskSettings();
  const words = getMessage("desk_settings");
  return (
    <Popover
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
      hideDetached={false}
    >
      <Popover.Target>
        <ActionIcon
          variant="default"
          size={28}
          aria-label={words}
          title={words}
        >
          <Icon name="settings" size={15} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.sheet} aria-label={words}>
        <SegmentedControl
          aria-label={getMessage("desk_order")}
          size="xs"
          fullWidth
          value={settings.order}
          onChange={(order) => {
            change({ order: order === "oldest" ? "oldest" : "biggest" });
          }}
          data={[
            { value: "biggest", label: getMessage("desk_biggest") },
            { value: "oldest", label: getMessage("desk_oldest") },
          ]}
        />
        <NumberInput
          size="xs"
          label={getMessage("desk_min")}
          min={0}
          max={1_000_000}
          allowDecimal={false}
          allowNegative={false}
          value={settings.minDiamonds}
          onChange={(value) => {
            if (typeof value === "number") change({ minDiamonds: value });
          }}
        />
        <Switch
          size="sm"
          label={getMessage("desk_onSwitch")}
          checked
          onChange={() => {
            change({ isOn: false });
          }}
        />
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void openOptions("desk")}
        >
          {getMessage("desk_allSettings")}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

import { ActionIcon, Menu } from "@mantine/core";
import { browser } from "wxt/browser";

import { openOptions } from "@/components/hooks/open-options";
import { useDeskSettings } from "@/components/hooks/use-desk-settings";
import { Icon } from "@/components/ui/icon";
import { DESK_ORDERS, type DeskSettings } from "@/lib/model/settings/desk";

const { getMessage } = browser.i18n;

/** What one wants to change in the middle of a live; the rest is among the settings. */
export function DeskSwitch({ settings }: { settings: DeskSettings }) {
  const { change } = useDeskSettings();
  const words = getMessage("desk_settings");
  const orders: Record<DeskSettings["order"], string> = {
    biggest: getMessage("desk_biggest"),
    oldest: getMessage("desk_oldest"),
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="default"
          size={28}
          aria-label={words}
          title={words}
        >
          <Icon name="settings" size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {DESK_ORDERS.map((order) => (
          <Menu.Item
            key={order}
            disabled={order === settings.order}
            leftSection={
              order === settings.order && <Icon name="check" size={13} />
            }
            onClick={() => {
              change({ order });
            }}
          >
            {orders[order]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void openOptions("desk")}>
          {getMessage("desk_allSettings")}
        </Menu.Item>
        <Menu.Item
          onClick={() => {
            change({ isOn: false });
          }}
        >
          {getMessage("desk_off")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

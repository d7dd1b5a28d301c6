import { Button, Menu } from "@mantine/core";
import { browser } from "wxt/browser";

import type { LayoutsDesk } from "@/components/hooks/use-layouts";
import { Icon } from "@/components/ui/icon";
import { MAX_LAYOUTS } from "@/lib/model/overlay/layout";
import { LAYOUT_PRESETS } from "@/lib/model/overlay/presets";

import { begin } from "./layout-presets";
import { presetName } from "./layout-words";

interface Props {
  desk: LayoutsDesk;
  onChoose: (id: string) => void;
}

/** One more, as one of those that are whole already. */
export function NewLayout({ desk, onChoose }: Props) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size="xs"
          variant="light"
          leftSection={<Icon name="plus" size={13} />}
          disabled={desk.layouts.length >= MAX_LAYOUTS}
        >
          {browser.i18n.getMessage("layout_new")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LAYOUT_PRESETS.map((preset) => (
          <Menu.Item
            key={preset}
            onClick={() => {
              onChoose(begin(desk, preset));
            }}
          >
            {presetName(preset)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

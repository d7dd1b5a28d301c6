import { ActionIcon, Tooltip } from "@mantine/core";
import { browser } from "wxt/browser";

import { openDashboard } from "@/components/hooks/open-dashboard";
import { useSetting } from "@/components/hooks/use-setting";
import { Icon } from "@/components/ui/icon";
import { OVERLAY } from "@/lib/model/settings/overlay";

/** To what goes on stream; there only when that is wanted. */
export function OverlayDoor() {
  const { value } = useSetting(OVERLAY);
  if (!value?.isOn) return null;
  const words = browser.i18n.getMessage("layout_door");
  return (
    <Tooltip label={words}>
      <ActionIcon
        size={30}
        variant="default"
        aria-label={words}
        onClick={() => void openDashboard("overlay")}
      >
        <Icon name="overlay" size={15} />
      </ActionIcon>
    </Tooltip>
  );
}

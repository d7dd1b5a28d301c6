import { ActionIcon, Tooltip } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "./icon";

interface Props {
  isMuted: boolean;
  size: number;
  onToggle: () => void;
}

/** For a streamer who watches their own live and hears the echo. */
export function MuteButton({ isMuted, size, onToggle }: Props) {
  const words = isMuted
    ? browser.i18n.getMessage("actions_unmute")
    : browser.i18n.getMessage("actions_mute");
  const why = browser.i18n.getMessage("actions_muteWhy");
  return (
    <Tooltip label={`${words}. ${why}`} multiline maw={260}>
      <ActionIcon
        size={size}
        variant={isMuted ? "light" : "default"}
        aria-label={words}
        aria-description={why}
        onClick={onToggle}
      >
        <Icon name={isMuted ? "muted" : "sound"} />
      </ActionIcon>
    </Tooltip>
  );
}

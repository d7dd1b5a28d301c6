import { ActionIcon, Tooltip } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";

interface Props {
  isFolded: boolean;
  onToggle: () => void;
}

export function FoldButton({ isFolded, onToggle }: Props) {
  const words = isFolded
    ? browser.i18n.getMessage("chart_unfold")
    : browser.i18n.getMessage("chart_fold");
  return (
    <Tooltip label={words}>
      <ActionIcon
        size={28}
        variant="subtle"
        color="gray"
        aria-label={words}
        aria-expanded={!isFolded}
        onClick={onToggle}
      >
        <Icon name={isFolded ? "down" : "fold"} size={14} />
      </ActionIcon>
    </Tooltip>
  );
}

import { Button, CloseButton, Group } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "./icon";
import { Notice } from "./notice";

interface Props {
  text: string;
  onOpen: (() => void) | null;
  onClose: () => void;
}

/** That a recording stopped by itself, and the way back to it. */
export function StopNotice({ text, onOpen, onClose }: Props) {
  return (
    <Notice tone="bad" icon="stop" text={text}>
      <Group gap={6} wrap="nowrap" flex="1 0 100%" justify="space-between">
        {onOpen && (
          <Button
            size="compact-sm"
            leftSection={<Icon name="reload" size={13} />}
            onClick={onOpen}
          >
            {browser.i18n.getMessage("stop_open")}
          </Button>
        )}
        <CloseButton
          size={26}
          ms="auto"
          aria-label={browser.i18n.getMessage("stop_close")}
          onClick={onClose}
        />
      </Group>
    </Notice>
  );
}

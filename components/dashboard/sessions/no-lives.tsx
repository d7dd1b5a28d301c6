import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { useOpenDemo } from "@/components/hooks/open-demo";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";

/** Before there was any live: how the first one gets here, and something to look at meanwhile. */
export function NoLives() {
  const openDemo = useOpenDemo();
  const { getMessage } = browser.i18n;
  return (
    <EmptyState
      icon="live"
      title={getMessage("lives_empty")}
      text={getMessage("lives_emptyHelp")}
    >
      <Button
        variant="light"
        leftSection={<Icon name="play" size={13} />}
        onClick={() => void openDemo?.()}
      >
        {getMessage("popup_demo")}
      </Button>
    </EmptyState>
  );
}

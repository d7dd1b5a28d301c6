import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { useOpenDemo } from "@/components/hooks/open-demo";

import { EmptyState } from "./empty-state";
import { Icon } from "./icon";
import classes from "./no-live-yet.module.css";

/** Before there was any live: what to open, how a streamer does it, and something to look at meanwhile. */
export function NoLiveYet() {
  const openDemo = useOpenDemo();
  const { getMessage } = browser.i18n;
  return (
    <EmptyState
      icon="live"
      title={getMessage("panel_noLive")}
      text={getMessage("panel_noLiveHelp")}
    >
      <p className={classes.hint}>{getMessage("popup_ownLive")}</p>
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

import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { browser } from "wxt/browser";

import { openOptions } from "@/components/hooks/open-options";
import type { ChangeRules } from "@/components/hooks/use-rules";
import { Icon } from "@/components/ui/icon";
import { PauseButton } from "@/components/ui/pause-button";
import { neverRecord } from "@/lib/model/handle-lists";
import { heldBy, type RecordingRules } from "@/lib/model/recording-rules";

import classes from "./popup-footer.module.css";

interface Props {
  rules: RecordingRules;
  change: ChangeRules;
  /** Of the streamer whose live is open, or null. */
  handle: string | null;
}

/** What is recorded from now on, and the way to all settings. */
export function PopupFooter({ rules, change, handle }: Props) {
  const settings = browser.i18n.getMessage("popup_settings");
  const canExclude = handle !== null && heldBy(rules, handle) === null;
  return (
    <footer className={classes.root}>
      {!rules.isPaused && (
        <PauseButton
          size="compact-sm"
          variant="default"
          onPause={() => {
            change({ isPaused: true });
          }}
        />
      )}
      {canExclude && (
        <Button
          className={classes.never}
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<Icon name="never" size={13} />}
          onClick={() => {
            change((now) => neverRecord(now, handle));
          }}
        >
          <bdi>{browser.i18n.getMessage("popup_never", handle)}</bdi>
        </Button>
      )}
      <span className={classes.space} />
      <Tooltip label={settings}>
        <ActionIcon
          size={26}
          variant="subtle"
          color="gray"
          aria-label={settings}
          onClick={() => void openOptions()}
        >
          <Icon name="settings" />
        </ActionIcon>
      </Tooltip>
    </footer>
  );
}

import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import type { Change } from "@/components/hooks/use-setting";
import { Icon } from "@/components/ui/icon";
import { PauseButton } from "@/components/ui/pause-button";
import { neverRecord } from "@/lib/model/handle-lists";
import { heldBy, type RecordingRules } from "@/lib/model/recording-rules";

import classes from "./popup-footer.module.css";

interface Props {
  rules: RecordingRules;
  change: Change<RecordingRules>;
  /** Of the streamer whose live is open, or null. */
  handle: string | null;
}

/** What is no longer to be recorded: anything, or this streamer. */
export function PopupFooter({ rules, change, handle }: Props) {
  if (rules.isPaused) return null;
  const canExclude = handle !== null && heldBy(rules, handle) === null;
  return (
    <footer className={classes.root}>
      <PauseButton
        size="compact-sm"
        variant="subtle"
        color="gray"
        className={classes.pause ?? ""}
        label={browser.i18n.getMessage("popup_pauseAll")}
        onPause={() => {
          change({ isPaused: true });
        }}
      />
      {canExclude && (
        <Button
          classNames={{
            root: classes.never ?? "",
            label: classes.neverLabel ?? "",
          }}
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<Icon name="never" size={13} />}
          title={browser.i18n.getMessage("popup_never", handle)}
          onClick={() => {
            change((now) => neverRecord(now, handle));
          }}
        >
          {browser.i18n.getMessage("popup_never", handle)}
        </Button>
      )}
    </footer>
  );
}

import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import { PauseButton } from "@/components/ui/pause-button";
import { neverRecord } from "@/lib/model/handle-lists";
import type { PopupView } from "@/lib/model/popup-view";

import classes from "./popup-footer.module.css";
import type { PopupFacts } from "./use-popup-facts";

interface Props {
  view: PopupView;
  /** Undefined while only what was seen last is known. */
  change: PopupFacts["change"] | undefined;
}

/** What is no longer to be recorded: anything, or this streamer. */
export function PopupFooter({ view, change }: Props) {
  const { isPaused, isExcluded, live } = view;
  if (isPaused) return null;
  return (
    <footer className={classes.root}>
      <PauseButton
        size="compact-sm"
        variant="subtle"
        color="gray"
        className={classes.pause ?? ""}
        label={browser.i18n.getMessage("popup_pauseAll")}
        onPause={() => {
          change?.({ isPaused: true });
        }}
      />
      {live && !isExcluded && (
        <Never
          handle={live.handle}
          onClick={() => {
            change?.((rules) => neverRecord(rules, live.handle));
          }}
        />
      )}
    </footer>
  );
}

function Never({ handle, onClick }: { handle: string; onClick: () => void }) {
  const words = browser.i18n.getMessage("popup_never", handle);
  return (
    <Button
      classNames={{
        root: classes.never ?? "",
        label: classes.neverLabel ?? "",
      }}
      size="compact-sm"
      variant="subtle"
      color="gray"
      leftSection={<Icon name="never" size={13} />}
      title={words}
      onClick={onClick}
    >
      {words}
    </Button>
  );
}

import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "./icon";
import classes from "./paused-banner.module.css";

interface Props {
  text: string;
  onResume: () => void;
}

/** Loud, because whoever forgets that all is paused loses the live. */
export function PausedBanner({ text, onResume }: Props) {
  return (
    <div className={classes.root} role="status">
      <span className={classes.mark}>
        <Icon name="pause" size={20} />
      </span>
      <div className={classes.words}>
        <strong>{browser.i18n.getMessage("pause_title")}</strong>
        <span>{text}</span>
      </div>
      <Button
        size="sm"
        leftSection={<Icon name="play" size={13} />}
        onClick={onResume}
      >
        {browser.i18n.getMessage("actions_resume")}
      </Button>
    </div>
  );
}

import { Button, CopyButton } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";

import classes from "./copy-text.module.css";

/** A text to be taken along. */
export function CopyText({ text }: { text: string }) {
  return (
    <div className={classes.root}>
      <blockquote className={classes.text}>{text}</blockquote>
      <Copy text={text} label={browser.i18n.getMessage("options_copy")} />
    </div>
  );
}

/** Says that it is done, for a moment. */
export function Copy({ text, label }: { text: string; label: string }) {
  return (
    <CopyButton value={text} timeout={2000}>
      {({ copied, copy }) => (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name={copied ? "check" : "copy"} size={13} />}
          aria-live="polite"
          onClick={copy}
        >
          {copied ? browser.i18n.getMessage("options_copied") : label}
        </Button>
      )}
    </CopyButton>
  );
}

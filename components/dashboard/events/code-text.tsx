import { Button, CopyButton } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";

import classes from "./event-details.module.css";

/** A text for machines, to be read and copied. */
export function CodeText({ label, text }: { label: string; text: string }) {
  return (
    <div className={classes.code}>
      <CopyButton value={text} timeout={2000}>
        {({ copied, copy }) => (
          <Button
            className={classes.copy}
            size="compact-sm"
            variant="default"
            leftSection={<Icon name={copied ? "check" : "copy"} size={13} />}
            aria-live="polite"
            onClick={copy}
          >
            {browser.i18n.getMessage(copied ? "events_copied" : "events_copy")}
          </Button>
        )}
      </CopyButton>
      <pre
        className={classes.text}
        tabIndex={0}
        aria-label={label}
        role="region"
      >
        {text}
      </pre>
    </div>
  );
}

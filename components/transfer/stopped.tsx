import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { browser } from "wxt/browser";

import type { IconName } from "@/components/ui/icon";
import { MessageActions, MessageTitle } from "@/components/ui/message-card";
import type { SaveOutcome } from "@/lib/transfer/save-file";

import classes from "./export-screen.module.css";

type Failure = Extract<SaveOutcome, { kind: "failed" }>;

/** What went wrong, and what can be done about it. */
export function failureWords(state: Failure) {
  switch (state.why) {
    case "unknown":
      return {
        title: browser.i18n.getMessage("export_unknown"),
        text: browser.i18n.getMessage("export_unknownText"),
      };
    case "deleted":
      return {
        title: browser.i18n.getMessage("export_deleted"),
        text: browser.i18n.getMessage("export_deletedText"),
      };
    case "empty":
      return {
        title: browser.i18n.getMessage("export_empty"),
        text: browser.i18n.getMessage("export_emptyText"),
      };
    case "noMoments":
      return {
        title: browser.i18n.getMessage("export_noMoments"),
        text: browser.i18n.getMessage("export_noMomentsText"),
      };
    case "full":
      return {
        title: browser.i18n.getMessage("export_full"),
        text: browser.i18n.getMessage("export_fullText"),
      };
    case "broken":
      return {
        title: browser.i18n.getMessage("export_broken"),
        text: browser.i18n.getMessage("export_brokenText"),
        detail: String(state.error),
      };
  }
}

interface StoppedProps {
  icon: IconName;
  title: string;
  text: string;
  detail?: string;
  onStart: () => void;
  onClose: () => void;
}

/** Says why there is no file, and offers another attempt. */
export function Stopped(props: StoppedProps): ReactNode {
  const { icon, title, text, detail, onStart, onClose } = props;
  return (
    <div role="alert">
      <MessageTitle id="state" icon={icon}>
        {title}
      </MessageTitle>
      <p className={classes.text}>{text}</p>
      {detail !== undefined && <p className={classes.detail}>{detail}</p>}
      <MessageActions>
        <Button onClick={onStart}>
          {browser.i18n.getMessage("export_tryAgain")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {browser.i18n.getMessage("export_close")}
        </Button>
      </MessageActions>
    </div>
  );
}

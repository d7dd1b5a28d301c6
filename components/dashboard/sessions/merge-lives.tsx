import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { mergeSessions } from "@/components/hooks/session-commands";
import { useCommand } from "@/components/hooks/use-command";
import type { MergeRefusal } from "@/lib/model/merged";
import type { SessionSummary } from "@/lib/model/session-summary";

import classes from "./dialog.module.css";
import { LiveLines } from "./live-lines";

interface Props {
  lives: readonly [SessionSummary, SessionSummary];
  onClose: () => void;
  /** Told the local number of the one record that is being made. */
  onBegun: (merge: number) => void;
}

/** Two records of one live become one, after a second word; how far that is `MergeNotices` tells. */
export function MergeLives({ lives, onClose, onBegun }: Props) {
  const [refusal, setRefusal] = useState<MergeRefusal | null>(null);
  const { getMessage } = browser.i18n;
  const command = useCommand(async () => {
    setRefusal(null);
    const [one, other] = lives;
    const answer = await mergeSessions(one.overview.id, other.overview.id);
    if (answer.kind === "begun") onBegun(answer.merge);
    else setRefusal(answer.why);
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={getMessage("lives_mergeTitle")}
      closeButtonProps={{ "aria-label": getMessage("session_cancel") }}
    >
      <div className={classes.root}>
        <LiveLines lives={lives} />
        <p className={classes.text}>{getMessage("lives_mergeText")}</p>
        {(refusal !== null || command.hasFailed) && (
          <p className={classes.failed} role="alert">
            {refusal === null
              ? getMessage("actions_failed")
              : refusalWords(refusal)}
          </p>
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {getMessage("session_cancel")}
          </Button>
          <Button loading={command.isRunning} onClick={command.run}>
            {getMessage("lives_mergeYes")}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function refusalWords(why: MergeRefusal): string {
  const { getMessage } = browser.i18n;
  switch (why) {
    case "streamer":
      return getMessage("lives_mergeStreamers");
    case "origin":
      return getMessage("lives_mergeOrigin");
    case "apart":
      return getMessage("lives_mergeFar");
    case "busy":
      return getMessage("lives_mergeLive");
    case "gone":
    case "same":
      return getMessage("lives_mergeGone");
  }
}

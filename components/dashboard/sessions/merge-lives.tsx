import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { mergeSessions } from "@/components/hooks/session-commands";
import { useCommand } from "@/components/hooks/use-command";
import type { SessionSummary } from "@/lib/model/session-summary";

import classes from "./dialog.module.css";
import { LiveLines } from "./live-lines";

interface Props {
  lives: readonly SessionSummary[];
  onClose: () => void;
  onMerged: () => void;
}

type Refusal = "streamers" | "far" | "live" | "gone";

/** Two records of one live become one, after a second word. */
export function MergeLives({ lives, onClose, onMerged }: Props) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { getMessage } = browser.i18n;
  const command = useCommand(async () => {
    setRefusal(null);
    const ids = lives.map(({ overview }) => overview.id);
    const outcome = await mergeSessions(ids);
    if (outcome.kind === "merged") onMerged();
    else setRefusal(outcome.why);
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

function refusalWords(why: Refusal): string {
  const { getMessage } = browser.i18n;
  switch (why) {
    case "streamers":
      return getMessage("lives_mergeStreamers");
    case "far":
      return getMessage("lives_mergeFar");
    case "live":
      return getMessage("lives_mergeLive");
    case "gone":
      return getMessage("lives_mergeGone");
  }
}

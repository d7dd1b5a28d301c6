import { Button, Modal } from "@mantine/core";
import { browser } from "wxt/browser";

import { deleteSession } from "@/components/hooks/session-commands";
import { useCommand } from "@/components/hooks/use-command";
import type { SessionSummary } from "@/lib/model/session-summary";
import type { Totals } from "@/lib/model/tallies";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import classes from "./dialog.module.css";
import { LiveLines } from "./live-lines";

interface Props {
  lives: readonly SessionSummary[];
  onClose: () => void;
  onDeleted: () => void;
}

/** Asks once more, and says what goes. */
export function DeleteLives({ lives, onClose, onDeleted }: Props) {
  const { getMessage } = browser.i18n;
  const command = useCommand(async () => {
    for (const { overview } of lives) await deleteSession(overview.id);
    onDeleted();
  });
  const isAnyLive = lives.some(({ overview }) => overview.status === "live");
  return (
    <Modal
      opened
      onClose={onClose}
      title={titleOf(lives.length)}
      closeButtonProps={{ "aria-label": getMessage("lives_keep") }}
    >
      <div className={classes.root}>
        <LiveLines lives={lives} />
        <p className={classes.text}>{goingWords(lives)}</p>
        {isAnyLive && (
          <p className={classes.text}>{getMessage("lives_deleteLive")}</p>
        )}
        {command.hasFailed && (
          <p className={classes.failed} role="alert">
            {getMessage("actions_failed")}
          </p>
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {getMessage("lives_keep")}
          </Button>
          <Button color="red" loading={command.isRunning} onClick={command.run}>
            {getMessage("lives_deleteYes")}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function titleOf(count: number): string {
  return browser.i18n.getMessage(
    pluralOf(count, {
      one: "lives_deleteTitle_one",
      other: "lives_deleteTitle_other",
    }),
    formatWhole(count),
  );
}

function goingWords(lives: readonly SessionSummary[]): string {
  const sum = (name: keyof Totals & ("events" | "comments" | "diamonds")) =>
    formatWhole(
      lives.reduce((all, { overview }) => all + overview.totals[name], 0),
    );
  return browser.i18n.getMessage("lives_deleteText", [
    ...[sum("events"), sum("comments"), sum("diamonds")],
  ]);
}

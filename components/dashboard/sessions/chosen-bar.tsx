import { Button } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { openExport, openExports } from "@/components/hooks/session-commands";
import { Icon } from "@/components/ui/icon";
import { hrefOf } from "@/lib/model/route";
import type { SessionSummary } from "@/lib/model/session-summary";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import classes from "./chosen-bar.module.css";
import { DeleteLives } from "./delete-lives";
import { MergeLives } from "./merge-lives";

interface Props {
  lives: readonly SessionSummary[];
  /** None is chosen any more. */
  onDone: () => void;
  /** Told the local number of the one record that is being made of two. */
  onMerging: (merge: number) => void;
}

type Dialog = "merge" | "delete" | null;

/** What can be done with several lives at once. */
export function ChosenBar({ lives, onDone, onMerging }: Props) {
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => {
    setDialog(null);
  };
  const [one, other] = lives;
  return (
    <section
      className={classes.root}
      aria-label={browser.i18n.getMessage("lives_chosenActions")}
    >
      <span className={classes.count} role="status">
        {countWords(lives.length)}
      </span>
      <Actions
        lives={lives}
        onMerge={() => {
          setDialog("merge");
        }}
        onDelete={() => {
          setDialog("delete");
        }}
      />
      <Button size="xs" variant="subtle" onClick={onDone}>
        {browser.i18n.getMessage("lives_unchoose")}
      </Button>
      {dialog === "merge" && one && other && (
        <MergeLives
          lives={[one, other]}
          onClose={close}
          onBegun={(merge) => {
            onMerging(merge);
            onDone();
          }}
        />
      )}
      {dialog === "delete" && (
        <DeleteLives lives={lives} onClose={close} onDeleted={onDone} />
      )}
    </section>
  );
}

interface ActionsProps {
  lives: readonly SessionSummary[];
  onMerge: () => void;
  onDelete: () => void;
}

function Actions({ lives, onMerge, onDelete }: ActionsProps) {
  const { getMessage } = browser.i18n;
  const ids = lives.map(({ overview }) => overview.id);
  const [first = ""] = ids;
  return (
    <>
      <Button
        size="xs"
        leftSection={<Icon name="export" size={13} />}
        onClick={() =>
          void (ids.length === 1 ? openExport(first) : openExports(ids))
        }
      >
        {getMessage("session_export")}
      </Button>
      <Button
        component="a"
        href={hrefOf("compare", { ids: ids.join(",") })}
        size="xs"
        variant="default"
        leftSection={<Icon name="poll" size={13} />}
      >
        {getMessage("session_compare")}
      </Button>
      {ids.length === 2 && (
        <Button size="xs" variant="default" onClick={onMerge}>
          {getMessage("lives_merge")}
        </Button>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="trash" size={13} />}
        onClick={onDelete}
      >
        {getMessage("session_delete")}
      </Button>
    </>
  );
}

function countWords(count: number): string {
  return browser.i18n.getMessage(
    pluralOf(count, { one: "lives_chosen_one", other: "lives_chosen_other" }),
    formatWhole(count),
  );
}

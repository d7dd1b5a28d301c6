import { Button } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { EmptyState } from "@/components/ui/empty-state";
import { EVERYTHING, type SessionFilter } from "@/lib/model/session-filter";
import type { SessionSummary } from "@/lib/model/session-summary";
import { formatWhole } from "@/lib/text/numbers";

import { ChosenBar } from "./chosen-bar";
import { LiveLine } from "./live-line";
import classes from "./lives-list.module.css";

interface Props {
  sessions: readonly SessionSummary[];
  /** UUIDs. */
  chosen: ReadonlySet<string>;
  /** Told what was chosen, gives what is. */
  setChosen: (
    change: (now: ReadonlySet<string>) => ReadonlySet<string>,
  ) => void;
  change: (changes: Partial<SessionFilter>) => void;
  onMerging: (merge: number) => void;
}

/** So many at once: each page more is one click. */
const PAGE = 20;

export function LivesList(props: Props) {
  const { sessions, chosen, setChosen, change, onMerging } = props;
  const [limit, setLimit] = useState(PAGE);
  const { getMessage } = browser.i18n;
  const left = sessions.length - limit;
  const marked = sessions.filter(({ overview }) => chosen.has(overview.id));
  if (sessions.length === 0)
    return (
      <EmptyState
        icon="filter"
        title={getMessage("lives_none")}
        text={getMessage("lives_noneHelp")}
      >
        <Button
          variant="light"
          onClick={() => {
            change(EVERYTHING);
          }}
        >
          {getMessage("lives_reset")}
        </Button>
      </EmptyState>
    );
  return (
    <>
      <ul className={classes.list}>
        {sessions.slice(0, limit).map((session) => (
          <LiveLine
            key={session.overview.id}
            summary={session}
            isChosen={chosen.has(session.overview.id)}
            onChoose={(isChosen) => {
              setChosen((now) => withOne(now, session.overview.id, isChosen));
            }}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button
          className={classes.more ?? ""}
          variant="default"
          onClick={() => {
            setLimit(limit + PAGE);
          }}
        >
          {getMessage("lives_next", formatWhole(Math.min(PAGE, left)))}
        </Button>
      )}
      {marked.length > 0 && (
        <ChosenBar
          lives={marked}
          onMerging={onMerging}
          onDone={() => {
            setChosen(() => new Set());
          }}
        />
      )}
    </>
  );
}

function withOne(
  chosen: ReadonlySet<string>,
  id: string,
  isChosen: boolean,
): ReadonlySet<string> {
  const next = new Set(chosen);
  if (isChosen) next.add(id);
  else next.delete(id);
  return next;
}

import { ActionIcon } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import type { TickedEntry } from "@/lib/model/desk/desk";
import type { DeskPart } from "@/lib/model/desk/part";
import { formatWhole } from "@/lib/text/numbers";

import { kindWords, partsWords } from "./desk-words";
import classes from "./desk.module.css";

const { getMessage } = browser.i18n;
const MOST_SHOWN = 30;

interface Props {
  ticked: readonly TickedEntry[];
  onPutBack: (parts: readonly DeskPart[]) => void;
}

/** What was seen to or left aside, the newest first; each can be put back. */
export function DeskDone({ ticked, onPutBack }: Props) {
  if (ticked.length === 0) return null;
  return (
    <details className={classes.done}>
      <summary>{getMessage("desk_done", formatWhole(ticked.length))}</summary>
      <ul>
        {ticked.slice(0, MOST_SHOWN).map((entry) => (
          <li key={entry.key}>
            <Icon name={entry.state === "done" ? "check" : "close"} size={13} />
            <span className={classes.doneWords}>
              <bdi>{partsWords(entry.parts)}</bdi>{" "}
              <span className={classes.dim}>
                {entry.state === "done"
                  ? kindWords(entry.kind)
                  : getMessage("desk_aside")}
              </span>
            </span>
            <PutBack
              words={getMessage("desk_putBack", partsWords(entry.parts))}
              onClick={() => {
                onPutBack(entry.parts);
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function PutBack(props: { words: string; onClick: () => void }) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={28}
      aria-label={props.words}
      title={props.words}
      onClick={props.onClick}
    >
      <Icon name="reload" size={14} />
    </ActionIcon>
  );
}

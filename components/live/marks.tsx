import { ActionIcon } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { deleteMark, useMarks } from "@/components/hooks/use-marks";
import { Icon } from "@/components/ui/icon";
import type { Mark } from "@/lib/model/marks/mark";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatClock } from "@/lib/text/time";

import { MarkForm } from "./marks-form";
import classes from "./marks.module.css";

/** The moments that were marked, newest first; nothing where there are none. */
export function Marks({ session }: { session: number }) {
  const marks = useMarks(session);
  if (marks.length === 0) return null;
  const number = formatWhole(marks.length);
  return (
    <details className={classes.root}>
      <summary>
        <Icon name="bookmark" size={13} />
        {pluralOf(marks.length, {
          one: browser.i18n.getMessage("mark_count_one", number),
          other: browser.i18n.getMessage("mark_count_other", number),
        })}
      </summary>
      <ul className={classes.list}>
        {[...marks].reverse().map((mark) => (
          <MarkRow key={mark.id} mark={mark} />
        ))}
      </ul>
    </details>
  );
}

function MarkRow({ mark }: { mark: Mark }) {
  const [isEdited, setIsEdited] = useState(false);
  const { getMessage } = browser.i18n;
  const time = formatClock(mark.at);
  return (
    <li className={classes.row}>
      <time className={classes.time} dateTime={new Date(mark.at).toISOString()}>
        {time}
      </time>
      {isEdited ? (
        <MarkForm
          mark={mark}
          hasFocus
          onDone={() => {
            setIsEdited(false);
          }}
        />
      ) : (
        <bdi className={classes.note} data-empty={mark.note === ""}>
          {mark.note === "" ? getMessage("mark_noNote") : mark.note}
        </bdi>
      )}
      <ActionIcon
        size={24}
        variant="subtle"
        color="gray"
        aria-label={getMessage("mark_edit", time)}
        aria-pressed={isEdited}
        onClick={() => {
          setIsEdited(!isEdited);
        }}
      >
        <Icon name="edit" size={13} />
      </ActionIcon>
      <ActionIcon
        size={24}
        variant="subtle"
        color="gray"
        aria-label={getMessage("mark_delete", time)}
        onClick={() => void deleteMark(mark.id)}
      >
        <Icon name="trash" size={13} />
      </ActionIcon>
    </li>
  );
}

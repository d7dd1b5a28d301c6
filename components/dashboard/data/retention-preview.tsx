import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import type { StreamerLives } from "@/components/hooks/use-stored-lives";
import { keepsAll, outdatedOf, type Retention } from "@/lib/model/retention";
import { formatBytes } from "@/lib/text/bytes";
import { shownName } from "@/lib/text/name";
import { formatDate } from "@/lib/text/time";

import { livesWords } from "./data-words";
import classes from "./data.module.css";

interface Props {
  streamers: readonly StreamerLives[];
  retention: Retention;
  /** Not in force yet. */
  isDraft: boolean;
  isBusy: boolean;
  onUse: () => void;
  onDiscard: () => void;
}

const LISTED = 5;

/** What would go by a rule, before it does. */
export function RetentionPreview(props: Props) {
  const { streamers, retention, isDraft, isBusy, onUse, onDiscard } = props;
  const [now] = useState(() => Date.now());
  const { getMessage } = browser.i18n;
  const named = streamers.flatMap(({ nickname, handle, lives }) =>
    lives.map((live) => ({ ...live, name: shownName(nickname, `@${handle}`) })),
  );
  const going = isDraft ? outdatedOf(named, retention, now) : [];
  const bytes = going.reduce((sum, live) => sum + live.bytes, 0);
  const lives = livesWords(going.length);
  const rest = going.length - LISTED;
  return (
    <div className={classes.preview}>
      <p role="status">
        {!isDraft
          ? stateWords(retention)
          : going.length === 0
            ? getMessage("data_retentionNone")
            : getMessage("data_retentionGoes", [lives, formatBytes(bytes)])}
      </p>
      {going.length > 0 && (
        <ul className={classes.going}>
          {going.slice(0, LISTED).map(({ id, name, openedAt }) => (
            <li key={id}>
              <bdi>{name}</bdi> · {formatDate(openedAt)}
            </li>
          ))}
          {rest > 0 && (
            <li>{getMessage("data_retentionOthers", livesWords(rest))}</li>
          )}
        </ul>
      )}
      {isDraft && (
        <Group gap={8}>
          <Button
            size="sm"
            loading={isBusy}
            {...(going.length > 0 && { color: "red" })}
            onClick={onUse}
          >
            {going.length > 0
              ? getMessage("data_retentionDelete", lives)
              : getMessage("data_retentionStart")}
          </Button>
          <Button size="sm" variant="default" onClick={onDiscard}>
            {getMessage("data_retentionUndo")}
          </Button>
        </Group>
      )}
    </div>
  );
}

function stateWords(retention: Retention): string {
  return keepsAll(retention)
    ? browser.i18n.getMessage("data_retentionOff")
    : browser.i18n.getMessage("data_retentionSaved");
}

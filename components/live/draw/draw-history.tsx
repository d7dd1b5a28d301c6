import { ActionIcon, UnstyledButton } from "@mantine/core";
import { browser } from "wxt/browser";

import { deleteDraw, type Drawn } from "@/components/hooks/use-draw";
import { Icon } from "@/components/ui/icon";
import { formatList } from "@/lib/text/list";
import { formatClock } from "@/lib/text/time";

import { calledWords } from "../called";
import classes from "./draw.module.css";

interface Props {
  /** The session's UUID. */
  id: string;
  draws: readonly Drawn[];
  shown: string | null;
  onShow: (id: string) => void;
}

/** Every draw of the live, so that none can be held in secret until it suits. */
export function DrawHistory({ id, draws, shown, onShow }: Props) {
  const { getMessage } = browser.i18n;
  if (draws.length === 0) return null;
  return (
    <section aria-label={getMessage("draw_history")}>
      <h3 className={classes.title}>{getMessage("draw_history")}</h3>
      <ul className={classes.history}>
        {draws.map((draw) => {
          const time = formatClock(draw.at);
          return (
            <li key={draw.id} className={classes.past}>
              <UnstyledButton
                className={classes.pastWords}
                aria-current={draw.id === shown}
                aria-label={getMessage("draw_show", time)}
                onClick={() => {
                  onShow(draw.id);
                }}
              >
                <time dateTime={new Date(draw.at).toISOString()}>{time}</time>
                <bdi className={classes.pastNames}>{namesIn(draw)}</bdi>
                <code className={classes.pastSeed}>
                  {draw.seed.slice(0, 8)}
                </code>
              </UnstyledButton>
              <ActionIcon
                size={26}
                variant="subtle"
                color="gray"
                aria-label={getMessage("draw_delete", time)}
                onClick={() => void deleteDraw(id, draw.id)}
              >
                <Icon name="trash" size={13} />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function namesIn({ shown }: Drawn): string {
  return formatList(
    shown
      .filter(({ isReserve }) => !isReserve)
      .map(({ person, ...names }) => calledWords({ id: person, ...names })),
  );
}

import { useState } from "react";
import { browser } from "wxt/browser";

import { keepSession } from "@/components/hooks/data-commands";
import { useCommand } from "@/components/hooks/use-command";
import type {
  ListedLive,
  StreamerLives,
} from "@/components/hooks/use-stored-lives";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { hrefOf } from "@/lib/model/route";
import { formatBytes } from "@/lib/text/bytes";
import { shownName } from "@/lib/text/name";
import { formatDate } from "@/lib/text/time";

import { eventsWords, livesWords } from "./data-words";
import classes from "./data.module.css";

interface Props {
  streamer: StreamerLives;
  /** Of what the largest takes, from 0 to 1. */
  share: number;
}

/** A streamer with what their lives take; the lives stand below once it is opened. */
export function StreamerEntry({ streamer, share }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { handle, nickname, avatar, lives, bytes } = streamer;
  const name = shownName(nickname, `@${handle}`);
  return (
    <li className={classes.streamer}>
      <button
        type="button"
        className={classes.head}
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <Avatar name={name} picture={avatar} size={30} />
        <span className={classes.name}>
          <bdi>{name}</bdi>
          <span className={classes.dim}>{livesWords(lives.length)}</span>
        </span>
        <span className={classes.bar} aria-hidden="true">
          <span style={{ width: `${String(Math.max(1, share * 100))}%` }} />
        </span>
        <span className={classes.size}>{formatBytes(bytes)}</span>
        <span className={classes.fold} data-open={isOpen}>
          <Icon name="down" size={14} />
        </span>
      </button>
      {isOpen && (
        <ul className={classes.lives}>
          {lives.map((live) => (
            <LiveLine key={live.id} live={live} />
          ))}
        </ul>
      )}
    </li>
  );
}

function LiveLine({ live }: { live: ListedLive }) {
  const { getMessage } = browser.i18n;
  const date = formatDate(live.openedAt);
  const keep = useCommand(() => keepSession(live.id, !live.isTagged));
  return (
    <li className={classes.live}>
      <a href={hrefOf("session", { id: live.id })}>
        {date}
        {live.title !== "" && (
          <>
            {" · "}
            <bdi>{live.title}</bdi>
          </>
        )}
      </a>
      <span className={classes.dim}>
        {live.isLive ? getMessage("data_recording") : eventsWords(live.events)}
      </span>
      <span className={classes.size}>{formatBytes(live.bytes)}</span>
      <button
        type="button"
        className={classes.keep}
        aria-pressed={live.isTagged}
        aria-label={getMessage("data_keepOf", date)}
        onClick={keep.run}
      >
        <Icon name={live.isTagged ? "lock" : "pin"} size={13} />
        {getMessage("data_keep")}
      </button>
    </li>
  );
}

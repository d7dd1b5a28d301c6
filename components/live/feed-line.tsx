import { memo } from "react";
import { browser } from "wxt/browser";

import { KindMark } from "@/components/ui/kind-mark";
import type { FeedLine as Line } from "@/lib/model/feed";
import { shownName } from "@/lib/text/name";
import { formatClock } from "@/lib/text/time";

import classes from "./feed-line.module.css";
import { GiftCount } from "./gift-count";
import { KIND_LOOKS } from "./kind-looks";
import { eventWords, removedWords } from "./event-words";

export const FeedLine = memo(function FeedLine({ line }: { line: Line }) {
  const { event, streak } = line;
  const { kind, user } = event;
  const { icon, name } = KIND_LOOKS[kind];
  return (
    <article className={classes.root} data-kind={kind} aria-label={name()}>
      <KindMark kind={kind} icon={icon} />
      <p className={classes.words}>
        {user && (
          <bdi
            className={classes.name}
            title={user.handle === "" ? undefined : `@${user.handle}`}
          >
            {shownName(user.nickname, user.handle)}
          </bdi>
        )}{" "}
        <bdi className={classes.text} data-removed={event.deleted}>
          {event.deleted ? removedWords(event) : eventWords(event)}
        </bdi>
        {streak && " "}
        {streak && <GiftCount {...streak} />}
        {event.history && (
          <span className={classes.earlier}>
            {browser.i18n.getMessage("feed_earlier")}
          </span>
        )}
      </p>
      <time
        className={classes.time}
        dateTime={new Date(event.at).toISOString()}
      >
        {formatClock(event.at)}
      </time>
    </article>
  );
});

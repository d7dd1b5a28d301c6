import { calledWords } from "@/components/live/called";
import { Fragment } from "react";
import { browser } from "wxt/browser";

import { KIND_LOOKS } from "@/components/live/kind-looks";
import { Icon } from "@/components/ui/icon";
import { KindMark } from "@/components/ui/kind-mark";
import type { LiveBrief } from "@/lib/model/compare";
import type { CommentEvent, QuestionEvent } from "@/lib/model/event";
import { hrefOf } from "@/lib/model/route";
import { excerptOf } from "@/lib/model/search/excerpt";
import type { SearchQuery } from "@/lib/model/search/query";
import { formatMoment } from "@/lib/text/moment";
import { formatClock } from "@/lib/text/time";

import { liveName, liveTold } from "../live-words";
import classes from "./search-results.module.css";

export interface Hit {
  event: (CommentEvent | QuestionEvent) & { session: number; row: number };
  session: LiveBrief;
}

interface Props {
  hit: Hit;
  query: SearchQuery;
  /** Where no heading says which live it was. */
  hasLive: boolean;
}

export function SearchHit({ hit, query, hasLive }: Props) {
  const { event, session } = hit;
  const { icon, name } = KIND_LOOKS[event.kind];
  const around = browser.i18n.getMessage("search_around");
  return (
    <article className={classes.hit} aria-label={name()}>
      <KindMark kind={event.kind} icon={icon} />
      <div className={classes.words}>
        <Who hit={hit} />{" "}
        <bdi className={classes.text}>
          {excerptOf(event.text ?? "", query).map(({ text, isHit }, index) => (
            <Fragment key={index}>
              {isHit ? <mark className={classes.mark}>{text}</mark> : text}
            </Fragment>
          ))}
        </bdi>
        {hasLive && (
          <a
            className={classes.live}
            href={hrefOf("session", { id: session.id })}
          >
            <bdi>{liveName(session)}</bdi> · {liveTold(session)}
          </a>
        )}
      </div>
      <time
        className={classes.time}
        dateTime={new Date(event.at).toISOString()}
        title={formatMoment(event.at)}
      >
        {formatClock(event.at)}
      </time>
      <a
        className={classes.around}
        data-main
        href={hrefOf("events", { session: session.id, at: String(event.at) })}
        aria-label={around}
        title={around}
      >
        <Icon name="clock" size={14} />
      </a>
    </article>
  );
}

function Who({ hit: { event } }: { hit: Hit }) {
  const { user } = event;
  if (!user) return null;
  return (
    <a
      className={classes.who}
      href={hrefOf("person", { id: user.id })}
      title={user.handle === "" ? undefined : `@${user.handle}`}
    >
      <bdi>{calledWords(user)}</bdi>
    </a>
  );
}

export function LiveHead({ session }: { session: Hit["session"] }) {
  return (
    <h2 className={classes.head}>
      <a href={hrefOf("session", { id: session.id })}>
        <bdi>{liveName(session)}</bdi>
      </a>
      <span className={classes.told}>{liveTold(session)}</span>
    </h2>
  );
}

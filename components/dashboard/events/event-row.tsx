import { memo } from "react";
import { browser } from "wxt/browser";

import { calledWords } from "@/components/live/called";
import { eventWords, removedWords } from "@/components/live/event-words";
import { worthWords } from "@/components/live/gift-words";
import { KIND_LOOKS } from "@/components/live/kind-looks";
import { Icon } from "@/components/ui/icon";
import { kindColour } from "@/components/ui/kind-mark";
import type { LiveBrief } from "@/lib/model/compare";
import type { LiveEvent } from "@/lib/model/event";
import type { Rates } from "@/lib/model/money";
import { hrefOf } from "@/lib/model/route";
import { formatWhole } from "@/lib/text/numbers";
import { formatMoment } from "@/lib/text/moment";
import { formatClock } from "@/lib/text/time";

import classes from "./event-row.module.css";
import { KIND_NAMES } from "./kind-name";
import { liveName, liveTold } from "../live-words";
import { StreakBadge } from "./streak-badge";

export interface Browsed {
  event: LiveEvent & { session: number; row: number };
  live: LiveBrief;
}

interface Props {
  browsed: Browsed;
  hasLive: boolean;
  rates: Rates | undefined;
  onOpen: (browsed: Browsed) => void;
}

export const EventRow = memo(function EventRow(props: Props) {
  const { browsed, hasLive, rates, onOpen } = props;
  const { event, live } = browsed;
  const { icon } = KIND_LOOKS[event.kind];
  const name = KIND_NAMES[event.kind]();
  const words = wordsOf(event);
  return (
    <article className={classes.root} data-kind={event.kind}>
      <time
        className={classes.time}
        dateTime={new Date(event.at).toISOString()}
        title={formatMoment(event.at)}
      >
        {formatClock(event.at)}
      </time>
      <span className={classes.kind} style={kindColour(event.kind)}>
        <Icon name={icon} size={13} />
        <span>{name}</span>
      </span>
      <div className={classes.words}>
        <Who event={event} isInList />{" "}
        <button
          type="button"
          className={classes.open}
          data-main
          // The list is one stop of the Tab key; its arrows go from line to line.
          tabIndex={-1}
          aria-haspopup="dialog"
          aria-label={browser.i18n.getMessage("events_details_of", [
            name,
            words,
          ])}
          onClick={() => {
            onOpen(browsed);
          }}
        >
          <bdi data-removed={event.deleted}>{words}</bdi>
        </button>
        {event.kind === "gift" && (
          <>
            {" "}
            <strong>+{formatWhole(event.count)}</strong>{" "}
            <StreakBadge streak={event.streak} />
          </>
        )}
        {hasLive && (
          <span className={classes.live}>
            <bdi>{liveTold(live)}</bdi> · <bdi>{liveName(live)}</bdi>
          </span>
        )}
      </div>
      <Value event={event} rates={rates} />
    </article>
  );
});

export function wordsOf(event: LiveEvent): string {
  return event.deleted ? removedWords(event) : eventWords(event);
}

interface WhoProps {
  event: LiveEvent;
  /** Passed over by the Tab key: the details have the same link. */
  isInList?: boolean;
}

export function Who({ event: { user }, isInList = false }: WhoProps) {
  if (!user) return null;
  return (
    <a
      className={classes.who}
      href={hrefOf("person", { id: user.id })}
      tabIndex={isInList ? -1 : undefined}
      title={user.handle === "" ? undefined : `@${user.handle}`}
    >
      <bdi>{calledWords(user)}</bdi>
    </a>
  );
}

/** What a gift message added, in diamonds and as the estimate that it is. */
function Value({
  event,
  rates,
}: {
  event: LiveEvent;
  rates: Rates | undefined;
}) {
  if (event.kind !== "gift" || event.price === undefined) return <span />;
  const diamonds = event.price * event.count;
  if (diamonds === 0) return <span />;
  return (
    <span className={classes.value}>
      <span
        className={classes.diamonds}
        title={browser.i18n.getMessage("figure_diamonds")}
      >
        <Icon name="diamond" size={11} />
        {formatWhole(diamonds)}
      </span>
      {rates && (
        <span className={classes.worth}>{worthWords(diamonds, rates)}</span>
      )}
    </span>
  );
}

import { useState } from "react";
import { browser } from "wxt/browser";

import { useEvents } from "@/components/hooks/use-events";
import { useRecordedLives } from "@/components/hooks/use-recorded-lives";
import { EmptyState } from "@/components/ui/empty-state";
import {
  type EventFilter,
  eventFilterOf,
  paramsOfEvents,
} from "@/lib/model/event-filter";
import { hrefOf } from "@/lib/model/route";

import { PageHead } from "../page-head";
import type { PlaceProps } from "../places";
import { EventDrawer } from "./event-drawer";
import { EventFilters } from "./event-filters";
import { EventList } from "./event-list";
import type { Browsed } from "./event-row";
import classes from "./events-page.module.css";
import { EventsStatus } from "./events-status";

/** Every event of one or all lives, with all that is known of it. */
export function EventsPage({ params }: PlaceProps) {
  const [filter, setFilter] = useState(() => eventFilterOf(params));
  const [shown, setShown] = useState<Browsed | null>(null);
  const lives = useRecordedLives();
  const events = useEvents(filter);
  const change = (changes: Partial<EventFilter>) => {
    const next = { ...filter, ...changes };
    setFilter(next);
    setShown(null);
    // The page stays as it is: a new address of it would build it anew.
    history.replaceState(null, "", hrefOf("events", paramsOfEvents(next)));
  };
  const title = browser.i18n.getMessage("dashboard_events");
  const { page, isGoingOn, loadOlder } = events;
  if (lives?.length === 0)
    return (
      <>
        <PageHead title={title} />
        <EmptyState
          icon="filter"
          title={browser.i18n.getMessage("search_noLives")}
          text={browser.i18n.getMessage("events_noneHelp")}
        />
      </>
    );
  return (
    <div className={classes.root}>
      <PageHead title={title} text={browser.i18n.getMessage("events_text")} />
      <EventFilters filter={filter} lives={lives ?? []} onChange={change} />
      <EventsStatus filter={filter} events={events} onChange={change} />
      {page && page.events.length === 0 && !isGoingOn ? (
        <EmptyState
          icon="filter"
          title={browser.i18n.getMessage("events_nothing")}
          text={browser.i18n.getMessage("events_nothingHelp")}
        />
      ) : (
        <EventList
          events={page?.events ?? []}
          hasLive={filter.session === "" && (lives?.length ?? 0) > 1}
          loadOlder={loadOlder}
          onOpen={setShown}
        />
      )}
      <EventDrawer
        shown={shown}
        onChange={change}
        onClose={() => {
          setShown(null);
        }}
      />
    </div>
  );
}

import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { browser } from "wxt/browser";

import { useSetting } from "@/components/hooks/use-setting";
import { MONEY } from "@/lib/model/settings/money";

import { type Browsed, EventRow } from "./event-row";
import classes from "./events-page.module.css";
import { moveByKeys } from "./move-by-keys";

interface Props {
  events: readonly Browsed[];
  hasLive: boolean;
  loadOlder: () => void;
  onOpen: (browsed: Browsed) => void;
}

const LINE_HEIGHT = 36;
/** So many lines before the end the next older ones are fetched. */
const EARLY = 30;

/** Only what is in sight is in the page. */
export function EventList({ events, hasLive, loadOlder, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { value: rates } = useSetting(MONEY);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled or memoised
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => keyOf(events[index]) ?? index,
    overscan: 10,
  });
  const items = virtual.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? 0) >= events.length - EARLY;
  useEffect(() => {
    if (isNearEnd) loadOlder();
  }, [isNearEnd, loadOlder]);
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      tabIndex={0}
      role="list"
      aria-label={browser.i18n.getMessage("events_list")}
      onKeyDown={moveByKeys}
    >
      <div className={classes.all} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const browsed = events[item.index];
          return browsed ? (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={classes.place}
              style={{ transform: `translateY(${String(item.start)}px)` }}
              role="listitem"
            >
              <EventRow {...{ browsed, hasLive, rates, onOpen }} />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}

function keyOf(browsed: Browsed | undefined): string | undefined {
  return (
    browsed && `${String(browsed.event.session)} ${String(browsed.event.row)}`
  );
}

import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { browser } from "wxt/browser";

import { useSetting } from "@/components/hooks/use-setting";
import { MONEY } from "@/lib/model/settings/money";

import { type Browsed, EventRow } from "./event-row";
import classes from "./events-page.module.css";

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

/** Up and down go from event to event. */
function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [
    ...event.currentTarget.querySelectorAll<HTMLElement>("article button"),
  ].sort(
    (left, right) =>
      left.getBoundingClientRect().top - right.getBoundingClientRect().top,
  );
  const now = buttons.findIndex((button) => button === document.activeElement);
  const top = event.currentTarget.getBoundingClientRect().top;
  const first = buttons.findIndex(
    (button) => button.getBoundingClientRect().top >= top,
  );
  const next = buttons[now < 0 ? first : now + step];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

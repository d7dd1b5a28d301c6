import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";

import classes from "./long-list.module.css";
import { moveByKeys } from "./move-by-keys";

interface Props<Item> {
  items: readonly Item[];
  /** Says what it is a list of. */
  label: string;
  /** Of a line before it is measured, px. */
  lineHeight: number;
  keyOf: (item: Item) => string;
  loadMore: () => void;
  children: (item: Item) => ReactNode;
}

/** So many lines before the end the next ones are fetched. */
const EARLY = 30;

/** Only what is in sight is in the page. One stop of the Tab key; its arrows go from line to line. */
export function LongList<Item>(props: Props<Item>) {
  const { items, label, lineHeight, keyOf, loadMore, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled or memoised
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 10,
  });
  const shown = virtual.getVirtualItems();
  const isNearEnd = (shown.at(-1)?.index ?? 0) >= items.length - EARLY;
  useEffect(() => {
    if (isNearEnd) loadMore();
  }, [isNearEnd, loadMore]);
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      tabIndex={0}
      role="list"
      aria-label={label}
      onKeyDown={moveByKeys}
    >
      <div className={classes.all} style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={classes.place}
              style={{ transform: `translateY(${String(start)}px)` }}
              role="listitem"
            >
              {children(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

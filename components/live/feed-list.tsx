import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import type { FeedLine as Line } from "@/lib/model/feed";
import { formatWhole } from "@/lib/text/numbers";

import classes from "./feed-list.module.css";
import { FeedLine } from "./feed-line";

interface Props {
  lines: readonly Line[];
  newer: number;
  hold: () => void;
  release: () => void;
  loadOlder: () => void;
}

const LINE_HEIGHT = 36;
/** Further from the newest end than this, somebody is reading. */
const AT_TOP = 4;
/** So many lines before the end the next older ones are fetched. */
const EARLY = 30;

/** Newest on top. Only what is in sight is in the page; scrolled away from the top it holds still. */
export function FeedList({ lines, newer, hold, release, loadOlder }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled or memoised
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? 0) > lines.length - EARLY;
  useEffect(() => {
    if (isNearEnd) loadOlder();
  }, [isNearEnd, loadOlder]);
  const followScroll = () => {
    if ((scroller.current?.scrollTop ?? 0) > AT_TOP) hold();
    else release();
  };
  const backToTop = () => {
    scroller.current?.scrollTo({ top: 0 });
    release();
  };
  return (
    <div className={classes.root}>
      {newer > 0 && (
        <button type="button" className={classes.newer} onClick={backToTop}>
          <Icon name="up" size={13} />
          {browser.i18n.getMessage("feed_newer", formatWhole(newer))}
        </button>
      )}
      <div
        ref={scroller}
        className={classes.scroller}
        onScroll={followScroll}
        tabIndex={0}
        role="list"
        aria-label={browser.i18n.getMessage("feed_title")}
      >
        <div className={classes.all} style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const line = lines[item.index];
            return line ? (
              <div
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className={classes.place}
                style={{ transform: `translateY(${String(item.start)}px)` }}
                role="listitem"
                aria-setsize={lines.length}
                aria-posinset={item.index + 1}
              >
                <FeedLine line={line} />
              </div>
            ) : null;
          })}
        </div>
      </div>
    </div>
  );
}

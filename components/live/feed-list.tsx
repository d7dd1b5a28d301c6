import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { browser } from "wxt/browser";

import type { Pinned } from "@/components/hooks/use-pinned-lines";
import { Icon } from "@/components/ui/icon";
import type { FeedLine as Line } from "@/lib/model/feed";
import { formatWhole } from "@/lib/text/numbers";

import classes from "./feed-list.module.css";
import { FeedLine } from "./feed-line";
import type { LineActing } from "./line-actions";
import type { TimeShown } from "./line-time";
import { useOpenPerson } from "./open-person";
import { useSell } from "./sell-line";
import { useTranslations } from "./translations";
import type { LineCopy } from "./use-line-copy";
import { isAtTop, useStill } from "./use-still";

interface Props {
  lines: readonly Line[];
  newer: number;
  time: TimeShown;
  pinned: Pinned;
  copy: LineCopy;
  hold: () => void;
  release: () => void;
  loadOlder: () => void;
}

const LINE_HEIGHT = 36;
/** So many lines before the end the next older ones are fetched. */
const EARLY = 30;

/** Newest on top. Only what is in sight is in the page; scrolled away or with the keyboard in it, it holds still. */
export function FeedList(props: Props) {
  const { lines, newer, time, pinned, copy, hold, release, loadOlder } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const activeIndex = lines.findIndex(({ id }) => id === active);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled or memoised
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 8,
    // The line with the keyboard stays in the page, wherever the list is scrolled to.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const isShown = activeIndex < 0 || shown.includes(activeIndex);
      return isShown ? shown : [...shown, activeIndex].sort((a, b) => a - b);
    },
  });
  const keepStill = useStill(virtual, lines, scroller);
  const items = virtual.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? 0) > lines.length - EARLY;
  useEffect(() => {
    if (isNearEnd) loadOlder();
  }, [isNearEnd, loadOlder]);
  const backToTop = () => {
    scroller.current?.focus();
    scroller.current?.scrollTo({ top: 0 });
    release();
  };
  const moveTo = (index: number) => {
    const line = lines[index];
    if (!line) return;
    hold();
    virtual.scrollToIndex(index, { align: "auto" });
    flushSync(() => {
      setActive(line.id);
    });
    // Lines that came at this moment are shown once more before the feed holds: the index is another one's then.
    const shown =
      scroller.current?.querySelectorAll<HTMLElement>("[data-line]") ?? [];
    [...shown]
      .find(({ dataset }) => dataset.line === line.id)
      ?.focus({ preventScroll: true });
  };
  const onKeyDown = useLineKeys({
    ...{ line: lines[activeIndex], pinned, copy, backToTop },
    move: (step) => {
      moveTo(activeIndex < 0 ? (items[0]?.index ?? 0) : activeIndex + step);
    },
  });
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
        onScroll={() => {
          keepStill();
          if (!isAtTop(scroller)) hold();
          else if (active === null) release();
        }}
        onKeyDown={onKeyDown}
        onBlur={({ currentTarget, relatedTarget }) => {
          setActive(null);
          const isInside = currentTarget.contains(relatedTarget);
          if (!isInside && isAtTop(scroller)) release();
        }}
        tabIndex={0}
        role="list"
        aria-label={browser.i18n.getMessage("feed_title")}
        aria-description={browser.i18n.getMessage("feed_keysHelp")}
      >
        <div className={classes.all} style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const line = lines[item.index];
            return line ? (
              <div
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                data-line={line.id}
                className={classes.place}
                style={{ transform: `translateY(${String(item.start)}px)` }}
                role="listitem"
                tabIndex={-1}
                aria-setsize={lines.length}
                aria-posinset={item.index + 1}
                onFocus={() => {
                  setActive(line.id);
                  hold();
                }}
              >
                <FeedLine
                  line={line}
                  time={time}
                  actions={actionsOn(line, pinned, copy)}
                />
              </div>
            ) : null;
          })}
        </div>
      </div>
    </div>
  );
}

export function actionsOn(
  line: Line,
  pinned: Pinned,
  copy: LineCopy,
): LineActing {
  return {
    isPinned: pinned.isPinned(line),
    isCopied: copy.copied === line.id,
    ...{ onPin: pinned.toggle, onCopy: copy.run },
  };
}

interface Keys {
  /** The line with the keyboard. */
  line: Line | undefined;
  pinned: Pinned;
  copy: LineCopy;
  move: (step: 1 | -1) => void;
  backToTop: () => void;
}

function useLineKeys({ line, pinned, copy, move, backToTop }: Keys) {
  const openPerson = useOpenPerson();
  const sell = useSell();
  const translations = useTranslations();
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnButton = event.target instanceof HTMLButtonElement;
    const person = line?.traits?.isMasked ? undefined : line?.event.user;
    const does: Record<string, (() => void) | false | null | undefined> = {
      ArrowDown: () => {
        move(1);
      },
      ArrowUp: () => {
        move(-1);
      },
      Home: backToTop,
      Escape: line && backToTop,
      Enter:
        !isOnButton &&
        person &&
        (() => {
          openPerson(person.id);
        }),
      c:
        line &&
        (() => {
          copy.run(line);
        }),
      p:
        line &&
        (() => {
          pinned.toggle(line);
        }),
      s:
        line &&
        sell &&
        (() => {
          sell.run(line);
        }),
      t:
        translations &&
        line &&
        (() => {
          translations.toggle(line.id);
        }),
    };
    const action =
      does[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
}

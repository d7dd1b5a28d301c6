import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { browser } from "wxt/browser";

import { usePersonActs } from "@/components/hooks/use-person";
import { useSetting } from "@/components/hooks/use-setting";
import type { FeedLine as Line } from "@/lib/model/feed";
import { DISPLAY } from "@/lib/model/settings/display";

import { FeedLine } from "./feed-line";
import type { TimeShown } from "./line-time";
import classes from "./person-acts.module.css";

interface Props {
  session: number;
  person: string;
  scroller: RefObject<HTMLDivElement | null>;
}

/** Everything that somebody did in this live, newest first. */
export function PersonActs({ session, person, scroller }: Props) {
  const { acts, loadOlder } = usePersonActs(session, person);
  const { value = DISPLAY.standard } = useSetting(DISPLAY);
  if (!acts) return null;
  const { lines, beganAt } = acts;
  return (
    <section>
      <h3 className={classes.title}>
        {browser.i18n.getMessage("person_acts")}
      </h3>
      {lines.length === 0 ? (
        <p className={classes.none}>
          {browser.i18n.getMessage("person_noActs")}
        </p>
      ) : (
        <Acts
          {...{ lines, scroller, loadOlder }}
          time={{ mode: value.time, beganAt }}
        />
      )}
    </section>
  );
}

interface ActsProps extends Pick<Props, "scroller"> {
  lines: readonly Line[];
  time: TimeShown;
  loadOlder: () => void;
}

const LINE_HEIGHT = 34;
const EARLY = 20;

function Acts({ lines, time, scroller, loadOlder }: ActsProps) {
  const all = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop(all.current?.offsetTop ?? 0);
  }, []);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled or memoised
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 8,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? 0) > lines.length - EARLY;
  useEffect(() => {
    if (isNearEnd) loadOlder();
  }, [isNearEnd, loadOlder]);
  return (
    <div
      ref={all}
      className={classes.all}
      style={{ height: virtual.getTotalSize() }}
      role="list"
      aria-label={browser.i18n.getMessage("person_acts")}
    >
      {items.map((item) => {
        const line = lines[item.index];
        return line ? (
          <div
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            className={classes.place}
            style={{
              transform: `translateY(${String(item.start - top)}px)`,
            }}
            role="listitem"
            aria-setsize={lines.length}
            aria-posinset={item.index + 1}
          >
            <FeedLine line={line} time={time} hasName={false} />
          </div>
        ) : null;
      })}
    </div>
  );
}

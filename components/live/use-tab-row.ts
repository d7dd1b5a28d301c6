import { type RefObject, useEffect, useRef, useState } from "react";

export interface TabRow {
  row: RefObject<HTMLDivElement | null>;
  /** Where tabs are that cannot be seen; null where all have room. */
  hidden: "after" | "before" | null;
  /** Towards what is hidden. */
  go: () => void;
  onScroll: () => void;
  /** So that its neighbours are seen too. */
  center: (tab: HTMLElement) => void;
}

/** A part of the row, with some of what was seen before. */
const STEP = 0.6;

/** Tabs stay in one row however narrow the panel is: what has no room is scrolled to. */
export function useTabRow(count: number): TabRow {
  const row = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState<TabRow["hidden"]>(null);
  const look = () => {
    setHidden(row.current && hiddenIn(row.current));
  };
  useEffect(() => {
    const list = row.current;
    if (!list) return;
    const growth = new ResizeObserver(() => {
      setHidden(hiddenIn(list));
    });
    for (const one of [list, ...list.children]) growth.observe(one);
    return () => {
      growth.disconnect();
    };
  }, [count]);
  const go = () => {
    const list = row.current;
    if (!list) return;
    if (hidden === "before") list.scrollLeft = 0;
    else list.scrollLeft += list.clientWidth * STEP;
  };
  const center = ({ offsetLeft, offsetWidth }: HTMLElement) => {
    const list = row.current;
    if (!list || hidden === null) return;
    list.scrollLeft = offsetLeft - (list.clientWidth - offsetWidth) / 2;
  };
  return { row, hidden, go, onScroll: look, center };
}

function hiddenIn(list: HTMLElement): TabRow["hidden"] {
  const { scrollLeft, scrollWidth, clientWidth } = list;
  const room = scrollWidth - clientWidth;
  if (room <= 1) return null;
  return scrollLeft >= room - 1 ? "before" : "after";
}

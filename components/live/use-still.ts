import type { VirtualItem, Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useRef } from "react";

import type { FeedLine } from "@/lib/model/feed";

/** Further from the newest end than this, somebody is reading. */
const AT_TOP = 4;

type Scroller = RefObject<HTMLDivElement | null>;

export function isAtTop(scroller: Scroller): boolean {
  return (scroller.current?.scrollTop ?? 0) <= AT_TOP;
}

/**
 * Scrolled away from the top, what is being read stays where it is on the screen, whatever comes in or goes away above
 * it. To be called with each scroll.
 */
export function useStill(
  virtual: Virtualizer<HTMLDivElement, Element>,
  lines: readonly FeedLine[],
  scroller: Scroller,
): () => void {
  useLayoutEffect(() => {
    const rule = {
      shouldAdjustScrollPositionOnItemSizeChange: movesWhatIsRead,
    };
    Object.assign(virtual, rule);
  }, [virtual]);
  const read = useRef<{ id: string; offset: number } | null>(null);
  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current || !read.current || isAtTop(scroller)) return;
    const { id, offset } = read.current;
    const index = lines.findIndex((line) => line.id === id);
    const start = virtual.measurementsCache[index]?.start;
    if (start === undefined) return;
    const top = start + offset;
    if (Math.abs(current.scrollTop - top) >= 1) current.scrollTo({ top });
  }, [virtual, lines, scroller]);
  return () => {
    const top = scroller.current?.scrollTop ?? 0;
    const first = virtual.getVirtualItemForOffset(top);
    const line = first && lines[first.index];
    read.current = line ? { id: line.id, offset: top - first.start } : null;
  };
}

/** A line that is cut by the upper edge and grows, as by its translation, would push down what is read below it. */
function movesWhatIsRead(
  { start }: VirtualItem,
  _delta: number,
  { scrollOffset, scrollDirection }: Virtualizer<HTMLDivElement, Element>,
): boolean {
  const top = scrollOffset ?? 0;
  return top > AT_TOP && start < top && scrollDirection !== "backward";
}

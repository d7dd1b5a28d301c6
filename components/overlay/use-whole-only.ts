import { type RefObject, useLayoutEffect } from "react";

/** Hides the children that do not fit whole; the first is seen in any case. */
export function useWholeOnly(room: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const look = () => {
      showWhole(element);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => {
      observer.disconnect();
    };
  });
}

function showWhole(room: HTMLElement): void {
  const { right, bottom } = room.getBoundingClientRect();
  const isWhole = [...room.children].map((child) => {
    const place = child.getBoundingClientRect();
    return place.right <= right + 1 && place.bottom <= bottom + 1;
  });
  for (const [index, child] of [...room.children].entries())
    if (child instanceof HTMLElement)
      child.style.visibility = index === 0 || isWhole[index] ? "" : "hidden";
}

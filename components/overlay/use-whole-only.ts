import { type RefObject, useLayoutEffect } from "react";

/** Hides the children that do not fit whole; the first is seen in any case, and what is no lower than the first. */
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
  const places = [...room.children].map((child) =>
    child.getBoundingClientRect(),
  );
  const lowest = Math.max(bottom, places[0]?.bottom ?? bottom) + 1;
  const isWhole = places.map(
    (place) => place.right <= right + 1 && place.bottom <= lowest,
  );
  for (const [index, child] of [...room.children].entries())
    if (child instanceof HTMLElement)
      child.style.visibility = index === 0 || isWhole[index] ? "" : "hidden";
}

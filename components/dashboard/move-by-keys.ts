import type { KeyboardEvent } from "react";

const MAIN = "[data-main]";

/** Up and down go from line to line of a list; each line's own link or button is marked as its main one. */
export function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const mains = mainsIn(event.currentTarget);
  const line = document.activeElement?.closest("article");
  const now = mains.findIndex((main) => main.closest("article") === line);
  const top = event.currentTarget.getBoundingClientRect().top;
  const first = mains.findIndex((main) => topOf(main) >= top);
  const next = mains[line && now >= 0 ? now + step : first];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.closest("article")?.scrollIntoView({ block: "nearest" });
}

/** From a field above it into the list. */
export function enterList(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "ArrowDown") return;
  const list = document.querySelector<HTMLElement>("[role=list]");
  const [first] = list ? mainsIn(list) : [];
  if (!first) return;
  event.preventDefault();
  first.focus();
}

/** As they stand on the screen: a virtual list places them by itself. */
function mainsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(MAIN)].sort(
    (left, right) => topOf(left) - topOf(right),
  );
}

function topOf(element: HTMLElement): number {
  return element.getBoundingClientRect().top;
}

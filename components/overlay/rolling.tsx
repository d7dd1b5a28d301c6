import { type ReactNode, useLayoutEffect, useRef } from "react";

import type { OverlayLine } from "@/lib/model/overlay/line";
import type { Placed } from "@/lib/model/overlay/roll";

import { isStill } from "./pace";
import classes from "./rolling.module.css";

interface Props {
  /** Oldest first. */
  placed: readonly Placed[];
  newest: "top" | "bottom";
  /** After which a line fades, seconds; 0 for never. */
  stays: number;
  children: (line: OverlayLine) => ReactNode;
}

const MOVE = { duration: 260, easing: "cubic-bezier(0.2, 0.8, 0.2, 1)" };

/**
 * Lines that push one another along. Each keeps its element, which the next line takes over, and only whole lines are
 * seen: what does not fit wraps into a column beyond the edge.
 */
export function Rolling({ placed, newest, stays, children }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const last = placed.at(-1)?.order ?? 0;
  const before = useRef(0);
  useLayoutEffect(() => {
    const from = before.current;
    before.current = last;
    if (!list.current || from === 0 || last <= from || isStill()) return;
    slide(list.current, from, newest);
  }, [last, newest]);
  const inSlots = [...placed].sort((left, right) => left.slot - right.slot);
  return (
    <ul ref={list} className={classes.list} data-newest={newest}>
      {inSlots.map((one) => (
        <Line key={one.slot} placed={one} stays={stays}>
          {children(one.line)}
        </Line>
      ))}
    </ul>
  );
}

/** Everything starts where it is seen and moves on. Moves that add up by themselves would not be the compositor's. */
function slide(list: HTMLElement, from: number, newest: "top" | "bottom") {
  let pushed = 0;
  for (const line of list.children)
    if (line instanceof HTMLElement && Number(line.dataset.order) > from)
      pushed += line.offsetHeight;
  const running = list.getAnimations();
  const seen =
    running.length === 0
      ? 0
      : new DOMMatrixReadOnly(getComputedStyle(list).transform).m42;
  const by = seen + (newest === "bottom" ? pushed : -pushed);
  for (const one of running) one.cancel();
  list.animate(
    [{ transform: `translateY(${String(by)}px)` }, { transform: "none" }],
    MOVE,
  );
}

interface LineProps {
  placed: Placed;
  stays: number;
  children: ReactNode;
}

function Line({ placed, stays, children }: LineProps) {
  const line = useRef<HTMLLIElement>(null);
  const { order, shownAt } = placed;
  useLayoutEffect(() => {
    if (isStill()) return;
    const coming = line.current?.animate(
      [{ scale: "0.92" }, { scale: "1" }],
      MOVE,
    );
    return () => {
      coming?.cancel();
    };
  }, [order]);
  useLayoutEffect(() => {
    if (stays === 0 || isStill()) return;
    const delay = Math.max(0, stays * 1000 - MOVE.duration);
    const going = line.current?.animate([{ scale: "1" }, { scale: "0" }], {
      ...{ duration: MOVE.duration, delay, easing: "ease-in" },
      fill: "forwards",
    });
    return () => {
      going?.cancel();
    };
  }, [shownAt, stays]);
  return (
    <li
      ref={line}
      className={classes.line}
      data-order={order}
      style={{ order: -order }}
    >
      {children}
    </li>
  );
}

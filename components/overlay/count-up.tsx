import { useLayoutEffect, useRef } from "react";

import { formatFigure } from "@/lib/text/numbers";

import { isStill, onPace } from "./pace";

const RUN_MS = 500;

interface Props {
  value: number;
  /** Keep it the same function between renders. */
  format?: (value: number) => string;
}

/** A figure that runs to where it is now, in tabular digits. */
export function CountUp({ value, format = formatFigure }: Props) {
  const root = useRef<HTMLSpanElement>(null);
  const shown = useRef(value);
  useLayoutEffect(() => {
    const from = shown.current;
    const say = (now: number) => {
      shown.current = now;
      const words = format(now);
      if (root.current && root.current.textContent !== words)
        root.current.textContent = words;
    };
    if (from === value || isStill()) {
      say(value);
      return;
    }
    let beganAt: number | null = null;
    return onPace((at) => {
      beganAt ??= at;
      const part = Math.min(1, (at - beganAt) / RUN_MS);
      say(Math.round(from + (value - from) * (1 - (1 - part) ** 3)));
      return part < 1;
    });
  }, [value, format]);
  return <span ref={root} data-figure={value} />;
}

import { useEffect, useRef, useState } from "react";

import type { OverlayLine } from "@/lib/model/overlay/line";
import {
  EMPTY_ROLL,
  letGo,
  letIn,
  type Placed,
  type Roll,
  takeReading,
} from "@/lib/model/overlay/roll";

import { onPace } from "./pace";

interface Rules {
  limit: number;
  /** Seconds; 0 for never. */
  stays: number;
}

/** What one reading brings comes in over the time until the next one. */
const SPREAD_MS = 240;
const STEP_MS = 60;
const STEPS = SPREAD_MS / STEP_MS;

/** The lines as they are shown, oldest first. */
export function useRoll(
  lines: readonly OverlayLine[] | undefined,
  { limit, stays }: Rules,
): readonly Placed[] {
  const [roll, setRoll] = useState<Roll>(EMPTY_ROLL);
  const rules = useRef({ limit, staysMs: stays * 1000 });
  rules.current = { limit, staysMs: stays * 1000 };
  const latest = useRef(roll);
  const show = useRef((changed: Roll) => {
    if (changed === latest.current) return;
    latest.current = changed;
    setRoll(changed);
  });
  useEffect(() => {
    if (!lines) return;
    const now = performance.now();
    show.current(takeReading(latest.current, lines, now, rules.current));
    const waiting = latest.current.waiting.length;
    if (waiting === 0) return;
    const some = Math.ceil(waiting / STEPS);
    let nextAt = 0;
    return onPace((at) => {
      if (at < nextAt) return true;
      nextAt = at + STEP_MS;
      show.current(
        letIn(latest.current, some, performance.now(), rules.current),
      );
      return latest.current.waiting.length > 0;
    });
  }, [lines]);
  useEffect(() => {
    if (stays === 0) return;
    const timer = setInterval(() => {
      show.current(letGo(latest.current, performance.now(), rules.current));
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, [stays]);
  return roll.shown;
}

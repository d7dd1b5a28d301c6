import { useCallback, useEffect, useMemo, useRef, useState } from "react";

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
const STEPS = 3;
/** How exactly lines go in time. */
const CHECK_MS = 250;

/** The lines as they are shown, oldest first. */
export function useRoll(
  lines: readonly OverlayLine[] | undefined,
  { limit, stays }: Rules,
): readonly Placed[] {
  const [shown, setShown] = useState(EMPTY_ROLL.shown);
  const latest = useRef(EMPTY_ROLL);
  const show = useCallback((changed: Roll) => {
    latest.current = changed;
    setShown(changed.shown);
  }, []);
  const rules = useMemo(
    () => ({ limit, staysMs: stays * 1000 }),
    [limit, stays],
  );
  useEffect(() => {
    if (!lines) return;
    show(takeReading(latest.current, lines, performance.now(), rules));
    const waiting = latest.current.waiting.length;
    if (waiting === 0) return;
    const some = Math.ceil(waiting / STEPS);
    return onPace(() => {
      show(letIn(latest.current, some, performance.now(), rules));
      return latest.current.waiting.length > 0;
    });
  }, [lines, rules, show]);
  useEffect(() => {
    if (rules.staysMs === 0) return;
    const timer = setInterval(() => {
      show(letGo(latest.current, performance.now(), rules));
    }, CHECK_MS);
    return () => {
      clearInterval(timer);
    };
  }, [rules, show]);
  return shown;
}

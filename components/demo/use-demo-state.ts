import { useCallback, useEffect, useState } from "react";

import type { Demo, DemoState } from "@/lib/demo/demo";

/** Repaints of a live that plays, four a second. */
const REPAINT_MS = 250;

/** How the demo stands, and what changes it; what was changed shows at once. */
export function useDemoState(demo: Demo) {
  const [state, setState] = useState<DemoState>(() => demo.state());
  const look = useCallback(() => {
    setState(demo.state());
  }, [demo]);
  useEffect(() => {
    const timer = setInterval(look, REPAINT_MS);
    return () => {
      clearInterval(timer);
    };
  }, [look]);
  const then =
    <Given extends unknown[]>(change: (...given: Given) => unknown) =>
    (...given: Given) => {
      change(...given);
      look();
    };
  return {
    ...{ state, pause: then(demo.pause), resume: then(demo.resume) },
    ...{ setSpeed: then(demo.setSpeed), restart: then(demo.begin) },
  };
}

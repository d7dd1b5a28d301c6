import { useEffect, useState } from "react";

import {
  forgetLost,
  type Lost,
  readLost,
  watchLost,
} from "@/lib/settings/kept-sessions";

/** What the browser threw away and the user has not been told yet. */
export function useLost(): { lost: Lost | null; forget: () => void } {
  const [lost, setLost] = useState<Lost | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchLost(setLost, stop.signal);
    void readLost().then((stored) => {
      if (!stop.signal.aborted) setLost(stored);
    });
    return () => {
      stop.abort();
    };
  }, []);
  const forget = () => {
    setLost(null);
    void forgetLost();
  };
  return { lost, forget };
}

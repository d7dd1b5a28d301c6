import { useEffect, useState } from "react";

import { onBeat } from "./beat";

/** Our clock, read once a second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let isHere = true;
    const tell = () => {
      if (isHere) setNow(Date.now());
    };
    const timer = setInterval(() => {
      onBeat(tell);
    }, 1000);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, []);
  return now;
}

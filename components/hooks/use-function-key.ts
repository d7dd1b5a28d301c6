import { useEffect, useEffectEvent } from "react";

/** The key does this on the whole page, also while something is typed: none of these keys writes anything. */
export function useFunctionKey(key: "F8" | "F9", act: () => void): void {
  const listen = useEffectEvent((event: KeyboardEvent) => {
    const isHeld = event.ctrlKey || event.altKey || event.metaKey;
    if (event.key !== key || event.repeat || event.shiftKey || isHeld) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener("keydown", listen, { signal: stop.signal });
    return () => {
      stop.abort();
    };
  }, []);
}

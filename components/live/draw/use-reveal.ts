import { useEffect, useState } from "react";

const REVEAL_MS = 1_800;

/** True for the moment in which names run by, before a draw that was just held is shown; never for who wants no motion. */
export function useReveal(isNew: boolean): boolean {
  const [isRunning, setIsRunning] = useState(isNew && wantsMotion());
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => {
      setIsRunning(false);
    }, REVEAL_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isRunning]);
  return isRunning;
}

function wantsMotion(): boolean {
  const isReduced = document.documentElement.dataset.motion === "reduced";
  return !isReduced && !matchMedia("(prefers-reduced-motion: reduce)").matches;
}

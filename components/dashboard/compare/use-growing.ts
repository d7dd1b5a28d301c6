import { useEffect, useState } from "react";

/** Counts from 1 up to all, one after each drawing: many charts at once would hold up the page. */
export function useGrowing(all: number): number {
  const [shown, setShown] = useState(1);
  useEffect(() => {
    if (shown >= all) return;
    const timer = setTimeout(() => {
      setShown(shown + 1);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [shown, all]);
  return shown;
}

import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

const PACE_MS = 1000;

/** Whether the icon stands in the toolbar: the browser tells no one when that changes, so it is asked. Undefined while unknown. */
export function usePinned(): boolean | undefined {
  const [isPinned, setIsPinned] = useState<boolean>();
  useEffect(() => {
    let isHere = true;
    const look = () => {
      if (document.visibilityState === "hidden") return;
      void browser.action.getUserSettings().then(({ isOnToolbar }) => {
        if (isHere) setIsPinned(isOnToolbar);
      });
    };
    look();
    const timer = setInterval(look, PACE_MS);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, []);
  return isPinned;
}

import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

/**
 * Opens the side panel of this window. The browser wants that within the click itself, so the window's number is fetched
 * beforehand; null until then.
 */
export function useOpenPanel(): (() => Promise<void>) | null {
  const windowId = useWindowId();
  if (windowId === undefined) return null;
  return () => browser.sidePanel.open({ windowId });
}

/** Of this window; undefined before the browser has answered. */
export function useWindowId(): number | undefined {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    let isHere = true;
    void browser.windows.getCurrent().then((here) => {
      if (isHere) setWindowId(here.id);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return windowId;
}

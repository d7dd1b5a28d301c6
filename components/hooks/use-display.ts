import { useEffect, useState } from "react";

import {
  DEFAULT_DISPLAY,
  type Display,
  readDisplay,
  writeDisplay,
} from "@/lib/settings/display";

/** How the user likes the screens, remembered. */
export function useDisplay(): [Display, (display: Display) => void] {
  const [display, setDisplay] = useState(DEFAULT_DISPLAY);
  useEffect(() => {
    let isHere = true;
    void readDisplay().then((stored) => {
      if (isHere) setDisplay(stored);
    });
    return () => {
      isHere = false;
    };
  }, []);
  const change = (changed: Display) => {
    setDisplay(changed);
    void writeDisplay(changed);
  };
  return [display, change];
}

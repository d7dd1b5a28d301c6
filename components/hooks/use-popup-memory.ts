import { useEffect, useState } from "react";

import type { PopupView } from "@/lib/model/popup-view";
import { keepPopupMemory, readPopupMemory } from "@/lib/settings/popup-memory";

/** What the popup showed when it was last open, or null. From now on it is `view`, once there is one. */
export function usePopupMemory(view: PopupView | undefined): PopupView | null {
  const [remembered] = useState(() => readPopupMemory(Date.now()));
  useEffect(() => {
    if (view) keepPopupMemory(view);
  }, [view]);
  return remembered;
}

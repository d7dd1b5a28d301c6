import { useState } from "react";

import { askToKeep } from "@/lib/settings/storage-space";

/** What the browser answered when it was asked to leave the recordings alone; null before. */
export function useKeeping(): { isKept: boolean | null; ask: () => void } {
  const [isKept, setIsKept] = useState<boolean | null>(null);
  const ask = () => {
    askToKeep().then(setIsKept, () => {
      setIsKept(false);
    });
  };
  return { isKept, ask };
}

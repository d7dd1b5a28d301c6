import { useEffect, useState } from "react";

import { askRelay } from "@/lib/protocol/ask";
import type { TabStatus } from "@/lib/protocol/commands";

/** A page that is just loading has no relay for a moment: so many silent answers make "none lives there". */
const SILENT_ASKS = 3;

interface Known {
  tab: number;
  status: TabStatus | null;
}

/** What the relay of a tab says, asked every second: null when none lives there, undefined before that is known. */
export function useTabStatus(
  tab: number | undefined,
): TabStatus | null | undefined {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    if (tab === undefined) return;
    let isHere = true;
    let silent = 0;
    const tell = (status: TabStatus | null) => {
      silent = status ? 0 : silent + 1;
      if (isHere && (status || silent >= SILENT_ASKS))
        setKnown({ tab, status });
    };
    const ask = () => {
      askRelay(tab, "getTabStatus", null).then(tell, () => {
        tell(null);
      });
    };
    ask();
    const timer = setInterval(ask, 1000);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [tab]);
  return known?.tab === tab ? known?.status : undefined;
}

import { useCallback, useEffect } from "react";
import { browser } from "wxt/browser";

import { parseLiveAddress } from "@/lib/model/live-tab";
import { STOPS } from "@/lib/model/stops";
import { type LastStop, readLastStop } from "@/lib/queries/last-stop";
import type { ReadDatabase } from "@/lib/queries/open";
import { changeSetting } from "@/lib/settings/setting";
import { formatShortClock } from "@/lib/text/time";

import { causeWords } from "./cause-words";
import { useLiveQuery } from "./use-live-query";
import { useSetting } from "./use-setting";

const TABLES = ["sessions"];
const PACE_MS = 1000;

export interface StopNotice {
  text: string;
  /** Null where nobody knows the live's address. */
  onOpen: (() => void) | null;
  onClose: () => void;
}

/** That a recording stopped by itself, until it is put away or something is recorded again. Who is shown it has seen it. */
export function useLastStop(): StopNotice | null {
  const read = useCallback(
    (database: ReadDatabase) => readLastStop(database, Date.now()),
    [],
  );
  const stop = useLiveQuery(read, { tables: TABLES, paceMs: PACE_MS });
  const { value: stops, change } = useSetting(STOPS);
  const isShown = stops && stop ? stop.at > stops.closedTo : false;
  useSeen(isShown && stop ? stop.at : null);
  if (!isShown || !stop) return null;
  return {
    text: browser.i18n.getMessage("stop_notice", [
      stop.handle,
      formatShortClock(stop.at),
      causeWords(stop.cause),
    ]),
    onOpen: openerOf(stop),
    onClose: () => {
      change({ closedTo: stop.at });
    },
  };
}

/** A page in the background is seen once it comes to the front. */
function useSeen(at: number | null): void {
  useEffect(() => {
    if (at === null) return;
    const see = () => {
      if (document.visibilityState === "visible")
        void changeSetting(STOPS, (stops) => ({
          seenTo: Math.max(stops.seenTo, at),
        }));
    };
    see();
    document.addEventListener("visibilitychange", see);
    return () => {
      document.removeEventListener("visibilitychange", see);
    };
  }, [at]);
}

function openerOf({ url }: LastStop): StopNotice["onOpen"] {
  if (parseLiveAddress(url) === null) return null;
  return () => void browser.tabs.create({ url });
}

import { startTransition, useCallback, useEffect, useState } from "react";

import type { ReadDatabase } from "@/lib/queries/open";
import { type NotOpened, tryOpening } from "@/lib/queries/opening";
import { noteMadeAnew } from "@/lib/settings/kept-sessions";

/** A disk gets its space back, and a page that is in the way is closed: it is tried again by itself. */
const AGAIN_MS = 10_000;

const BLOCKED: NotOpened = { why: "blocked", detail: "" };

/** Why the database cannot be used, or null; `tryAgain` says whether it can be used now. */
export function useOpening(database: ReadDatabase): {
  failure: NotOpened | null;
  tryAgain: () => Promise<boolean>;
} {
  const [failure, setAtOnce] = useState<NotOpened | null>(null);
  const setFailure = useCallback((reason: NotOpened | null) => {
    // What is shown stays until its explanation is loaded.
    startTransition(() => {
      setAtOnce(reason);
    });
  }, []);
  const open = useCallback(() => {
    const block = () => {
      setFailure(BLOCKED);
    };
    return tryOpening(database, navigator, block);
  }, [database, setFailure]);
  const tryAgain = useCallback(async () => {
    const reason = await open();
    setFailure(reason);
    return reason === null;
  }, [open, setFailure]);
  useEffect(() => {
    const noteNew = () => void noteMadeAnew(Date.now());
    database.on("populate", noteNew);
    void open().then(setFailure);
    return () => {
      database.on("populate").unsubscribe(noteNew);
    };
  }, [database, open, setFailure]);
  const isFailed = failure !== null;
  useEffect(() => {
    if (!isFailed) return;
    const timer = setInterval(() => void tryAgain(), AGAIN_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isFailed, tryAgain]);
  return { failure, tryAgain };
}

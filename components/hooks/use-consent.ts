import { useEffect, useState } from "react";

import { giveConsent, readConsent, watchConsent } from "@/lib/settings/consent";
import { askToKeep } from "@/lib/settings/storage-space";

/** Whether recording is allowed; undefined before that is known. */
export function useConsent(): {
  hasConsent: boolean | undefined;
  give: () => Promise<void>;
} {
  const [hasConsent, setHasConsent] = useState<boolean>();
  useEffect(() => {
    const stop = new AbortController();
    watchConsent((consent) => {
      setHasConsent(consent !== null);
    }, stop.signal);
    void readConsent().then((consent) => {
      if (!stop.signal.aborted) setHasConsent(consent !== null);
    });
    return () => {
      stop.abort();
    };
  }, []);
  const give = async () => {
    await giveConsent(Date.now());
    setHasConsent(true);
    await askToKeep();
  };
  return { hasConsent, give };
}

import { useEffect, useState } from "react";

import type { RecordingRules } from "@/lib/model/recording-rules";
import { changeRules, readRules, watchRules } from "@/lib/settings/recording";

export type ChangeRules = (
  changes:
    | Partial<RecordingRules>
    | ((rules: RecordingRules) => Partial<RecordingRules>),
) => void;

/** What is recorded, kept up to date, whoever changes it; undefined before that is known. */
export function useRules(): {
  rules: RecordingRules | undefined;
  change: ChangeRules;
  /** The last change could not be stored. */
  hasFailed: boolean;
} {
  const [rules, setRules] = useState<RecordingRules>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    watchRules(setRules, stop.signal);
    void readRules().then((stored) => {
      if (!stop.signal.aborted) setRules(stored);
    });
    return () => {
      stop.abort();
    };
  }, []);
  const change: ChangeRules = (changes) => {
    changeRules(changes).then(
      () => {
        setHasFailed(false);
      },
      () => {
        setHasFailed(true);
      },
    );
  };
  return { rules, change, hasFailed };
}

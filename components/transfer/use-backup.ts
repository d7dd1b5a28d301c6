import { useCallback, useEffect, useRef, useState } from "react";

import {
  type BackupDeps,
  type BackupOutcome,
  saveBackup,
} from "@/lib/transfer/save-backup";

export type BackupState =
  | { kind: "writing"; written: number; upper: number }
  | (Extract<BackupOutcome, { kind: "saved" }> & { address: string })
  | Exclude<BackupOutcome, { kind: "saved" }>;

const BEGINNING: BackupState = { kind: "writing", written: 0, upper: 0 };

/** At most four repaints a second. */
const REPAINT_MS = 250;

/** Writes the backup at once, and again when asked to. Both arguments are one object as long as the screen lives. */
export function useBackup(
  sessions: readonly string[] | "all",
  deps: Omit<BackupDeps, "onProgress" | "signal">,
) {
  const [state, setState] = useState<BackupState>(BEGINNING);
  const [attempt, setAttempt] = useState(1);
  const running = useRef<AbortController>(null);
  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    let shownAt = 0;
    const onProgress: BackupDeps["onProgress"] = (progress) => {
      if (signal.aborted || deps.now() - shownAt < REPAINT_MS) return;
      shownAt = deps.now();
      setState({ kind: "writing", ...progress });
    };
    void saveBackup(sessions, { ...deps, onProgress, signal }).then(
      (outcome) => {
        if (signal.aborted) return;
        setState(
          outcome.kind === "saved"
            ? { ...outcome, address: URL.createObjectURL(outcome.file) }
            : outcome,
        );
      },
    );
    return () => {
      controller.abort();
    };
  }, [sessions, deps, attempt]);
  const cancel = useCallback(() => {
    running.current?.abort();
    setState({ kind: "cancelled" });
  }, []);
  const start = useCallback(() => {
    setState(BEGINNING);
    setAttempt((before) => before + 1);
  }, []);
  return { state, cancel, start };
}

import { useCallback, useEffect, useState } from "react";

import {
  type RescueDeps,
  type RescueOutcome,
  saveRescue,
} from "@/lib/transfer/save-rescue";

export type RescueState =
  | { kind: "reading"; rows: number }
  | (Extract<RescueOutcome, { kind: "saved" }> & { address: string })
  | Exclude<RescueOutcome, { kind: "saved" | "cancelled" }>;

/** At most four repaints a second. */
const REPAINT_MS = 250;

/** Saves what can be read at once, and again when asked to. */
export function useRescue(deps: Omit<RescueDeps, "onRead" | "signal">) {
  const [state, setState] = useState<RescueState>({ kind: "reading", rows: 0 });
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let shownAt = 0;
    const onRead = (rows: number) => {
      if (signal.aborted || deps.now() - shownAt < REPAINT_MS) return;
      shownAt = deps.now();
      setState({ kind: "reading", rows });
    };
    void saveRescue({ ...deps, onRead, signal }).then((outcome) => {
      if (!signal.aborted && outcome.kind !== "cancelled")
        setState(
          outcome.kind === "saved"
            ? { ...outcome, address: URL.createObjectURL(outcome.file) }
            : outcome,
        );
    });
    return () => {
      controller.abort();
    };
  }, [deps, attempt]);
  const start = useCallback(() => {
    setState({ kind: "reading", rows: 0 });
    setAttempt((before) => before + 1);
  }, []);
  return { state, start };
}

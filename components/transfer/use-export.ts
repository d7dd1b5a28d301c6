import { useCallback, useEffect, useRef, useState } from "react";

import {
  type SaveDeps,
  type SaveOutcome,
  saveSession,
} from "@/lib/transfer/save-session";

export type ExportDeps = Pick<SaveDeps, "database" | "openScratch" | "now">;

export type ExportState =
  | { kind: "writing"; handle: string; written: number; upper: number }
  | (Extract<SaveOutcome, { kind: "saved" }> & { address: string })
  | Exclude<SaveOutcome, { kind: "saved" }>;

const BEGINNING: ExportState = {
  kind: "writing",
  handle: "",
  written: 0,
  upper: 0,
};

/** At most four repaints a second. */
const REPAINT_MS = 250;

/** Writes the session's file at once, and again when asked to. */
export function useExport(id: string, deps: ExportDeps) {
  const [state, setState] = useState(BEGINNING);
  const [attempt, setAttempt] = useState(1);
  const running = useRef<AbortController>(null);
  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    void write(id, deps, controller.signal, (next) => {
      if (!controller.signal.aborted) setState(next);
    });
    return () => {
      controller.abort();
    };
  }, [id, deps, attempt]);
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

async function write(
  id: string,
  deps: ExportDeps,
  signal: AbortSignal,
  show: (state: ExportState) => void,
): Promise<void> {
  let handle = "";
  let shownAt = 0;
  const outcome = await saveSession(id, {
    ...deps,
    signal,
    onFound: (streamer) => {
      handle = streamer.handle;
    },
    onProgress: ({ written, upper }) => {
      if (deps.now() - shownAt < REPAINT_MS) return;
      shownAt = deps.now();
      show({ kind: "writing", handle, written, upper });
    },
  });
  if (signal.aborted) return;
  show(
    outcome.kind === "saved"
      ? { ...outcome, address: URL.createObjectURL(outcome.file) }
      : outcome,
  );
}

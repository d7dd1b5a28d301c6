import { useCallback, useEffect, useRef, useState } from "react";

import type { FileKind } from "@/lib/transfer/file-name";
import {
  type SaveDeps,
  type SaveOutcome,
  saveFile,
} from "@/lib/transfer/save-file";

export type ExportDeps = Pick<
  SaveDeps,
  "database" | "openScratch" | "now" | "rates"
>;

export type ExportState =
  | {
      kind: "writing";
      what: FileKind;
      handle: string;
      written: number;
      upper: number;
    }
  | (Extract<SaveOutcome, { kind: "saved" }> & { address: string })
  | Exclude<SaveOutcome, { kind: "saved" }>;

interface Order {
  what: FileKind;
  attempt: number;
}

function beginning(what: FileKind): ExportState {
  return { kind: "writing", what, handle: "", written: 0, upper: 0 };
}

/** At most four repaints a second. */
const REPAINT_MS = 250;

/** Writes the session's file at once, then whatever else is asked for. */
export function useExport(id: string, deps: ExportDeps) {
  const [order, setOrder] = useState<Order>({ what: "session", attempt: 1 });
  const [state, setState] = useState(beginning(order.what));
  const [isDemo, setIsDemo] = useState(false);
  const running = useRef<AbortController>(null);
  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    const show = (next: ExportState) => {
      if (!controller.signal.aborted) setState(next);
    };
    void write(id, order.what, { ...deps, setIsDemo }, controller.signal, show);
    return () => {
      controller.abort();
    };
  }, [id, deps, order]);
  const cancel = useCallback(() => {
    running.current?.abort();
    setState({ kind: "cancelled" });
  }, []);
  const start = useCallback((what: FileKind) => {
    setState(beginning(what));
    setOrder(({ attempt }) => ({ what, attempt: attempt + 1 }));
  }, []);
  return { state, what: order.what, isDemo, cancel, start };
}

async function write(
  id: string,
  what: FileKind,
  deps: ExportDeps & { setIsDemo: (isDemo: boolean) => void },
  signal: AbortSignal,
  show: (state: ExportState) => void,
): Promise<void> {
  let handle = "";
  let shownAt = 0;
  const outcome = await saveFile(id, what, {
    ...deps,
    signal,
    onFound: (streamer, origin) => {
      handle = streamer.handle;
      deps.setIsDemo(origin === "demo");
    },
    onProgress: ({ written, upper }) => {
      if (deps.now() - shownAt < REPAINT_MS) return;
      shownAt = deps.now();
      show({ kind: "writing", what, handle, written, upper });
    },
  });
  if (signal.aborted) return;
  show(
    outcome.kind === "saved"
      ? { ...outcome, address: URL.createObjectURL(outcome.file) }
      : outcome,
  );
}

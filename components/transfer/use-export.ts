import { useCallback, useEffect, useRef, useState } from "react";

import type { FileKind } from "@/lib/transfer/file-name";
import type { FileOrder } from "@/lib/transfer/file-order";
import {
  type SaveDeps,
  type SaveOutcome,
  saveFile,
} from "@/lib/transfer/save-file";

export type ExportDeps = Pick<
  SaveDeps,
  | "database"
  | "openScratch"
  | "now"
  | "rates"
  | "selling"
  | "pseudonymKey"
  | "words"
> & { renewPseudonyms: () => Promise<void> };

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

interface Attempt {
  order: FileOrder;
  /** Tells one attempt from the next at the same. */
  number: number;
}

function beginning(what: FileKind): ExportState {
  return {
    kind: "writing",
    what,
    handle: "",
    written: 0,
    upper: 0,
  };
}

/** At most four repaints a second. */
const REPAINT_MS = 250;

/** Writes the session's file at once, then whatever else is asked for. */
export function useExport(id: string, deps: ExportDeps) {
  const [attempt, setAttempt] = useState<Attempt>(FIRST);
  const [state, setState] = useState(beginning(FIRST.order.what));
  const [isDemo, setIsDemo] = useState(false);
  const running = useRef<AbortController>(null);
  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    const show = (next: ExportState) => {
      if (!controller.signal.aborted) setState(next);
    };
    const writing = { ...deps, setIsDemo, signal: controller.signal };
    void write(id, attempt.order, writing, show);
    return () => {
      controller.abort();
    };
  }, [id, deps, attempt]);
  const cancel = useCallback(() => {
    running.current?.abort();
    setState({ kind: "cancelled" });
  }, []);
  const start = useCallback((order: FileOrder) => {
    setState(beginning(order.what));
    setAttempt(({ number }) => ({ order, number: number + 1 }));
  }, []);
  return { state, order: attempt.order, isDemo, cancel, start };
}

const FIRST: Attempt = { order: { what: "session" }, number: 1 };

interface Writing extends ExportDeps {
  setIsDemo: (isDemo: boolean) => void;
  signal: AbortSignal;
}

async function write(
  id: string,
  order: FileOrder,
  { setIsDemo, ...deps }: Writing,
  show: (state: ExportState) => void,
): Promise<void> {
  let handle = "";
  let shownAt = 0;
  const outcome = await saveFile(id, order, {
    ...deps,
    onFound: (streamer, origin) => {
      handle = streamer.handle;
      setIsDemo(origin === "demo");
    },
    onProgress: ({ written, upper }) => {
      if (deps.now() - shownAt < REPAINT_MS) return;
      shownAt = deps.now();
      show({ kind: "writing", what: order.what, handle, written, upper });
    },
  });
  if (deps.signal.aborted) return;
  show(
    outcome.kind === "saved"
      ? { ...outcome, address: URL.createObjectURL(outcome.file) }
      : outcome,
  );
}

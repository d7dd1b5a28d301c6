import { useEffect, useRef, useState } from "react";

import {
  beginHistory,
  recordStep,
  redoStep,
  undoStep,
} from "@/lib/model/overlay/history";
import type { Layout } from "@/lib/model/overlay/layout";
import { OVERLAY } from "@/lib/model/settings/overlay";
import { changeSetting, watchSetting } from "@/lib/settings/setting";

export type Layouts = readonly Layout[];

/** Changes of one gesture (its name) are one step back; without a name each is. */
export type EditLayouts = (
  change: (layouts: Layouts) => Layouts,
  gesture?: string,
) => void;

export interface LayoutsDesk {
  layouts: Layouts;
  edit: EditLayouts;
  /** Null where there is nothing to take back, or to make again. */
  undo: (() => void) | null;
  redo: (() => void) | null;
  saving: "saved" | "waiting" | "failed";
}

/** Within a gesture, e.g. while a widget is dragged. */
const PAUSE_MS = 300;

/** Layouts that are being edited: every change can be taken back, and is stored by itself. */
export function useLayouts(stored: Layouts): LayoutsDesk {
  const [history, setHistory] = useState(() => beginHistory(stored));
  const { present, gesture, past, future } = history;
  const { kept, hasFailed } = useStoring(present, gesture, (layouts) => {
    setHistory((now) => recordStep(now, layouts));
  });
  const edit: EditLayouts = (change, name) => {
    setHistory((now) => recordStep(now, change(now.present), name));
  };
  const isKept = kept === present;
  return {
    ...{ layouts: present, edit },
    undo:
      past.length === 0
        ? null
        : () => {
            setHistory(undoStep);
          },
    redo:
      future.length === 0
        ? null
        : () => {
            setHistory(redoStep);
          },
    saving: !isKept ? "waiting" : hasFailed ? "failed" : "saved",
  };
}

interface Kept {
  kept: Layouts;
  hasFailed: boolean;
}

/** Stores what changes here, and tells of what somebody else stored. */
function useStoring(
  present: Layouts,
  gesture: string,
  onChanged: (layouts: Layouts) => void,
): Kept {
  const [kept, setKept] = useState<Kept>({ kept: present, hasFailed: false });
  const asked = useRef(present);
  const ours = useRef(new Set<string>());
  const waiting = useRef<(() => void) | null>(null);
  const tell = useRef(onChanged);
  useEffect(() => {
    tell.current = onChanged;
  });
  useEffect(() => {
    if (present === asked.current) return;
    const save = () => {
      if (waiting.current === save) waiting.current = null;
      asked.current = present;
      ours.current.add(textOf(present));
      changeSetting(OVERLAY, { layouts: [...present] }).then(
        () => {
          setKept({ kept: present, hasFailed: false });
        },
        () => {
          setKept({ kept: present, hasFailed: true });
        },
      );
    };
    waiting.current = save;
    const timer = setTimeout(save, gesture === "" ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [present, gesture]);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const saveNow = () => waiting.current?.();
    watchSetting(
      OVERLAY,
      ({ layouts }) => {
        const text = textOf(layouts);
        const isOurs = ours.current.delete(text);
        // What is edited here and not yet stored will stand over it.
        if (isOurs || waiting.current) return;
        if (text === textOf(asked.current)) return;
        asked.current = layouts;
        setKept({ kept: layouts, hasFailed: false });
        tell.current(layouts);
      },
      signal,
    );
    window.addEventListener("pagehide", saveNow, { signal });
    return () => {
      stop.abort();
      saveNow();
    };
  }, []);
  return kept;
}

/** As it is stored. */
function textOf(layouts: Layouts): string {
  return JSON.stringify(OVERLAY.parse({ layouts }).layouts);
}

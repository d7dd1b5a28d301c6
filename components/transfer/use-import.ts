import { useRef, useState } from "react";

import type { SettingsValues } from "@/lib/model/settings/all";
import {
  type ChosenFile,
  importable,
  importFiles,
  readFiles,
  type ReadProgress,
} from "@/lib/transfer/import-files";
import type {
  ImportDeps as SessionDeps,
  Imported,
  ImportProgress,
} from "@/lib/transfer/import-sessions";
import { settingsIn } from "@/lib/transfer/import-settings";

export interface ImportDeps extends Pick<
  SessionDeps,
  "database" | "schema" | "locks"
> {
  now: () => number;
  readAllSettings: () => Promise<SettingsValues>;
  storeSettings: (values: SettingsValues) => Promise<void>;
}

export type ImportState =
  | { kind: "choosing" }
  | ({ kind: "reading" } & ReadProgress)
  | { kind: "chosen"; files: readonly ChosenFile[] }
  | ({ kind: "importing"; count: number } & ImportProgress)
  | { kind: "done"; outcomes: readonly Imported[] }
  | { kind: "cancelled" }
  | { kind: "failed"; why: "full" | "broken"; error: unknown };

/** What else of a backup is taken over. */
export interface Extras {
  hasNotes: boolean;
  hasSettings: boolean;
}

/** At most four repaints a second. */
const REPAINT_MS = 250;

/** Files are read first, and imported once somebody has seen what that would do. */
export function useImport(deps: ImportDeps) {
  const [state, setState] = useState<ImportState>({ kind: "choosing" });
  const running = useRef<AbortController>(null);
  const run = async (task: (run: Run) => Promise<ImportState>) => {
    const controller = new AbortController();
    running.current = controller;
    const show = paced(deps.now, setState);
    setState(await outcomeOf(task, { show, signal: controller.signal }));
  };
  const choose = (files: readonly File[]) =>
    run(async ({ signal, show }) => {
      const chosen = await readFiles(files, { ...deps, signal }, (progress) => {
        show({ kind: "reading", ...progress });
      });
      return { kind: "chosen", files: chosen };
    });
  const start = (files: readonly ChosenFile[], extras: Extras) =>
    run((running) => importAll(files, extras, deps, running));
  const cancel = () => {
    running.current?.abort();
  };
  const leave = () => {
    setState({ kind: "choosing" });
  };
  return { state, choose, start, cancel, leave };
}

interface Run {
  signal: AbortSignal;
  show: (state: ImportState) => void;
}

function paced(now: () => number, show: Run["show"]): Run["show"] {
  let shownAt = -Infinity;
  return (state) => {
    if (now() - shownAt < REPAINT_MS) return;
    shownAt = now();
    show(state);
  };
}

async function outcomeOf(
  task: (run: Run) => Promise<ImportState>,
  run: Run,
): Promise<ImportState> {
  try {
    return await task(run);
  } catch (error) {
    if (run.signal.aborted) return { kind: "cancelled" };
    return { kind: "failed", why: isFull(error) ? "full" : "broken", error };
  }
}

async function importAll(
  files: readonly ChosenFile[],
  { hasNotes, hasSettings }: Extras,
  deps: ImportDeps,
  { signal, show }: Run,
): Promise<ImportState> {
  const count = sessionsIn(files);
  show({ kind: "importing", count, session: 0, written: 0, upper: 0 });
  const outcomes = await importFiles(
    files,
    { hasNotes },
    {
      ...{ ...deps, signal },
      onProgress: (progress) => {
        show({ kind: "importing", count, ...progress });
      },
    },
  );
  if (hasSettings) await takeSettings(files, deps);
  return { kind: "done", outcomes };
}

async function takeSettings(
  files: readonly ChosenFile[],
  { readAllSettings, storeSettings }: ImportDeps,
): Promise<void> {
  for (const chosen of files) {
    if (chosen.kind === "refused") continue;
    const values = settingsIn(chosen.preview.settings, await readAllSettings());
    if (values) await storeSettings(values);
  }
}

export function sessionsIn(files: readonly ChosenFile[]): number {
  return files
    .map((chosen) =>
      chosen.kind === "read" ? importable(chosen.preview).length : 0,
    )
    .reduce((sum, one) => sum + one, 0);
}

/** Dexie puts the browser's own error inside of its own. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === "QuotaExceededError") return true;
  return "inner" in error && isFull(error.inner);
}

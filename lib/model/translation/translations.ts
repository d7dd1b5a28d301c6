import type { TranslationApi } from "./api";
import { createEngine, type Missing } from "./engine";
import { languageOf } from "./languages";
import { createLatest } from "./latest";

export interface Translated {
  /** Of the comment as it was written. */
  language: string;
  text: string;
  /** The reader wants to see what was written. */
  isOriginal: boolean;
}

export type TranslationStatus =
  | { kind: "quiet" }
  /** Languages that take a download first; "" for the one that tells languages apart. */
  | { kind: "missing"; languages: readonly string[] }
  | { kind: "downloading"; share: number }
  | { kind: "failed" };

export interface Translations {
  /** Into this language. */
  target: string;
  /** Asks for a comment for as long as it is in sight; to be called to leave it. */
  want: (comment: Wanted) => () => void;
  translationOf: (comment: Wanted) => Translated | null;
  /** Between the translation and what was written. */
  toggle: (id: string) => void;
  status: () => TranslationStatus;
  /** By a click. */
  download: () => void;
  /** Stops a download, or asks for none any more. */
  leave: () => void;
  tryAgain: () => void;
  subscribe: (changed: () => void) => () => void;
}

export interface Wanted {
  id: string;
  text: string;
  /** As TikTok tells it, where it does. */
  language?: string | undefined;
}

interface Dependencies {
  api: TranslationApi;
  target: string;
  /** Languages that the reader knows; the target is one. */
  known: readonly string[];
  signal: AbortSignal;
  /** Runs later; to be called to run it never. */
  later: (run: () => void, ms: number) => () => void;
}

const MOST_WAITING = 40;
const MOST_KEPT = 500;
/** Without work for so long, the browser's translators are let go. */
const IDLE_MS = 60_000;
/** A comment takes no second; what takes so long is stuck. */
const STUCK_MS = 15_000;
const MOST_FAILURES = 3;
const QUIET: TranslationStatus = { kind: "quiet" };
const LETTERS = /\p{L}.*\p{L}/su;

type Outcome = Pick<Translated, "language" | "text"> | null;

/** Translates comments in sight, one after the other, on this computer; nothing is stored. */
export function createTranslations(dependencies: Dependencies): Translations {
  const { target, known, signal, later } = dependencies;
  const engine = createEngine(dependencies.api, target, signal);
  const outcomes = createLatest<Outcome>(MOST_KEPT);
  const originals = createLatest<true>(MOST_KEPT);
  const shown = createLatest<Translated>(MOST_KEPT);
  const waiting = new Map<string, Wanted>();
  const listeners = new Set<() => void>();
  const refused = new Set<string>();
  const missing = new Set<string>();
  let status: TranslationStatus = QUIET;
  let failures = 0;
  let isRunning = false;
  let stopIdle = () => undefined as unknown;
  let cancel = new AbortController();
  const tell = (changed?: TranslationStatus) => {
    status = changed ?? status;
    for (const listener of listeners) listener();
  };
  signal.addEventListener("abort", () => {
    stopIdle();
    waiting.clear();
    engine.rest();
  });

  /** Null where it can never be; undefined where it may be asked for again. */
  const lack = (found: Missing): null | undefined => {
    if (found.kind === "none") return null;
    if (refused.has(found.language)) return undefined;
    missing.add(found.language);
    if (status.kind !== "downloading")
      tell({ kind: "missing", languages: [...missing] });
    return undefined;
  };
  const outcomeOf = async (wanted: Wanted): Promise<Outcome | undefined> => {
    const told = languageOf(wanted.language ?? "");
    const found = told === "" ? await engine.detect(wanted.text) : told;
    if (typeof found !== "string") return lack(found);
    if (found === "" || known.includes(found)) return null;
    const text = await engine.translate(wanted.text, found);
    if (typeof text !== "string") return lack(text);
    return isSame(text, wanted.text) ? null : { language: found, text };
  };
  const fail = () => {
    failures += 1;
    if (failures < MOST_FAILURES) return;
    waiting.clear();
    engine.rest();
    tell({ kind: "failed" });
  };
  const take = async (wanted: Wanted) => {
    waiting.delete(wanted.id);
    try {
      const outcome = await inTime(outcomeOf(wanted), later);
      failures = 0;
      if (outcome !== undefined) outcomes.set(keyOf(wanted), outcome);
      if (outcome) tell();
    } catch {
      // Of its own accord, or because nobody looks any more.
      if (!signal.aborted) fail();
    }
  };
  const run = async () => {
    if (isRunning || status.kind === "failed") return;
    isRunning = true;
    stopIdle();
    let next = lastOf(waiting);
    while (next && !signal.aborted) {
      await take(next);
      next = lastOf(waiting);
    }
    isRunning = false;
    stopIdle = later(engine.rest, IDLE_MS);
  };
  const asked = new Map<string, Wanted>();
  const askAgain = () => {
    for (const [id, wanted] of asked)
      if (outcomes.get(keyOf(wanted)) === undefined) waiting.set(id, wanted);
    void run();
  };
  return {
    target,
    want(comment) {
      if (!LETTERS.test(comment.text)) return () => undefined;
      const { id } = comment;
      asked.set(id, comment);
      if (outcomes.get(keyOf(comment)) === undefined) {
        waiting.set(id, comment);
        if (waiting.size > MOST_WAITING)
          waiting.delete([...waiting.keys()][0] ?? "");
        void run();
      }
      return () => {
        asked.delete(id);
        waiting.delete(id);
      };
    },
    translationOf(comment) {
      const outcome = outcomes.get(keyOf(comment));
      if (!outcome) return null;
      const isOriginal = originals.get(comment.id) ?? false;
      const before = shown.get(comment.id);
      if (before?.isOriginal === isOriginal && before.text === outcome.text)
        return before;
      const now = { ...outcome, isOriginal };
      shown.set(comment.id, now);
      return now;
    },
    toggle(id) {
      if (originals.get(id)) originals.delete(id);
      else originals.set(id, true);
      tell();
    },
    status: () => status,
    download() {
      const languages = [...missing];
      cancel = new AbortController();
      tell({ kind: "downloading", share: 0 });
      const told = (share: number) => {
        if (status.kind === "downloading") tell({ kind: "downloading", share });
      };
      engine.download(languages, told, cancel.signal).then(
        () => {
          missing.clear();
          tell(QUIET);
          askAgain();
        },
        () => {
          const isLeft = cancel.signal.aborted || signal.aborted;
          if (!signal.aborted) tell(isLeft ? QUIET : { kind: "failed" });
        },
      );
    },
    leave() {
      for (const language of missing) refused.add(language);
      missing.clear();
      cancel.abort();
      tell(QUIET);
    },
    tryAgain() {
      failures = 0;
      tell(QUIET);
      askAgain();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}

/** The same words mean the same, whoever says them. */
function keyOf({ text, language = "" }: Wanted): string {
  return `${language} ${text}`;
}

/** What came into sight last is looked at first. */
function lastOf(waiting: ReadonlyMap<string, Wanted>): Wanted | undefined {
  return [...waiting.values()].at(-1);
}

function isSame(left: string, right: string): boolean {
  const plain = (text: string) => text.trim().toLowerCase();
  return plain(left) === plain(right) || plain(left) === "";
}

function inTime<T>(task: Promise<T>, later: Dependencies["later"]): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = later(() => {
      reject(new Error("the translator does not answer"));
    }, STUCK_MS);
    task.then(resolve, reject).finally(stop);
  });
}

/** What was, what is, and what was taken back. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** Of the change that led here; another one of the same gesture is one step with it. Empty for none. */
  gesture: string;
}

/** Steps that can be taken back. */
export const MOST_STEPS = 100;

export function beginHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], gesture: "" };
}

export function recordStep<T>(
  history: History<T>,
  present: T,
  gesture = "",
): History<T> {
  if (present === history.present) return history;
  const isSame = gesture !== "" && gesture === history.gesture;
  const past = isSame
    ? history.past
    : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], gesture };
}

export function undoStep<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return {
    past: past.slice(0, -1),
    present: past.at(-1) as T, // there is one
    future: [present, ...future],
    gesture: "",
  };
}

export function redoStep<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return {
    past: [...past, present],
    present: future[0] as T, // there is one
    future: future.slice(1),
    gesture: "",
  };
}

import type { ReadTask } from "@/lib/queries/watch";

/** A read that somebody waits for, without rests; gives what it told on the way. */
export function aReadTask<T>() {
  const told: T[] = [];
  const task: ReadTask<T> = {
    signal: new AbortController().signal,
    tell: (value) => told.push(value),
    rest: () => Promise.resolve(),
  };
  return { task, told };
}

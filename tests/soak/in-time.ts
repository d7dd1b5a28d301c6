import { setTimeout as wait } from "node:timers/promises";

const PATIENCE_MS = 60_000;

/** What is never over would otherwise hold up all that comes after it. */
export async function inTime<T>(what: string, task: Promise<T>): Promise<T> {
  const stopper = new AbortController();
  const { signal } = stopper;
  const tooLate = wait(PATIENCE_MS, undefined, { signal }).then(() => {
    throw new Error(`${what} was not over after ${String(PATIENCE_MS)} ms`);
  });
  try {
    return await Promise.race([task, tooLate]);
  } finally {
    stopper.abort();
    tooLate.catch(() => undefined);
  }
}

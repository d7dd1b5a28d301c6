/**
 * Items take their numbers from the hook, so that a relay that takes over after an update of the extension goes on where
 * the one before it was. What a relay adds by itself stands between two messages of the hook.
 */
const STEP = 64;

export interface Numbers {
  /** Of the hook's message with this number. */
  own: (told: number) => number;
  /** Of what stands directly before it. */
  before: (told: number) => number;
  /** Of something behind the last one; null where no room is left. */
  behind: () => number | null;
  last: () => number;
}

export function createNumbers(): Numbers {
  let last = 0;
  return {
    own: (told) => (last = told * STEP),
    before: (told) => (last = told * STEP - 1),
    behind: () => ((last + 2) % STEP === 0 ? null : (last += 1)),
    last: () => last,
  };
}

/** The hook's last message among everything up to and including item `number`. */
export function toldUpTo(number: number): number {
  return Math.floor(number / STEP);
}

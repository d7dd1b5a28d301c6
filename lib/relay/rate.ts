/** Messages and bytes a second that are let through for as long as they come. Real lives send some dozens a second. */
const MESSAGES_A_SECOND = 2_000;
const BYTES_A_SECOND = 64 * 1024 * 1024;
/** A tab that was held up hears at once what came in the meantime. */
const MESSAGES_AT_ONCE = 20_000;
const BYTES_AT_ONCE = BYTES_A_SECOND;

export interface Rate {
  /** Whether a message of so many bytes may pass. */
  allows(bytes: number): boolean;
}

/**
 * Keeps a page that floods from making work without end. Once it has to refuse, it refuses for at least a second: what a
 * flood loses is one stretch, not thousands.
 */
export function createRate({ elapsed }: { elapsed: () => number }): Rate {
  const messages = createBucket(MESSAGES_A_SECOND, MESSAGES_AT_ONCE, elapsed);
  const bytes = createBucket(BYTES_A_SECOND, BYTES_AT_ONCE, elapsed);
  let refusesUntil = -Infinity;
  return {
    allows(size) {
      if (elapsed() < refusesUntil) return false;
      const isAllowed = messages.has(1) && bytes.has(size);
      if (isAllowed) {
        messages.take(1);
        bytes.take(size);
      } else refusesUntil = elapsed() + 1_000;
      return isAllowed;
    },
  };
}

/** Holds `most` at first and at most, and fills by so many a second. */
function createBucket(
  aSecond: number,
  most: number,
  elapsed: () => number,
): { has: (amount: number) => boolean; take: (amount: number) => void } {
  let held = most;
  let at = elapsed();
  const fill = () => {
    const now = elapsed();
    held = Math.min(most, held + (Math.max(0, now - at) / 1_000) * aSecond);
    at = now;
  };
  return {
    has(amount) {
      fill();
      return held >= amount;
    },
    take(amount) {
      held -= amount;
    },
  };
}

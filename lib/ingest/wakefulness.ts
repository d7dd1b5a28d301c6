/** Alarms ring every minute while the computer is awake, and twice that late at most. */
const ASLEEP_MS = 180_000;
const WRITE_MS = 20_000;

export interface WakefulnessDependencies {
  /** When we were last awake, epoch ms, as another run of the worker wrote it; null when none did. */
  read: () => Promise<number | null>;
  write: (at: number) => Promise<void>;
  onSlept: (since: number) => Promise<void>;
}

/** Makes what is called on every sign of life, with our clock; it notices when there was none for long. */
export function createWakefulness(dependencies: WakefulnessDependencies) {
  const { read, write, onSlept } = dependencies;
  let awakeAt: number | null = null;
  let writtenAt = -Infinity;
  return async (now: number): Promise<void> => {
    const before = awakeAt ?? (await read());
    awakeAt = now;
    if (before !== null && now - before > ASLEEP_MS) await onSlept(before);
    if (now - writtenAt < WRITE_MS) return;
    writtenAt = now;
    await write(now);
  };
}

/** The answers to one live's `im/fetch`, handed out one a request, in order, when their time has come. */
export interface Answers {
  /** Resolves when a request has taken it. */
  offer: (bytes: Uint8Array) => Promise<void>;
  /** Waits for the next; empty when no more will come. */
  take: () => Promise<Uint8Array>;
  close: () => void;
}

export function createAnswers(count: number): Answers {
  let left = count;
  let offered: { bytes: Uint8Array; taken: () => void } | undefined;
  let waiting: ((bytes: Uint8Array) => void)[] = [];
  const nothing = new Uint8Array();

  const close = () => {
    left = 0;
    for (const give of waiting) give(nothing);
    waiting = [];
  };
  const match = () => {
    const give = offered && waiting.shift();
    if (!offered || !give) return;
    const { bytes, taken } = offered;
    offered = undefined;
    left -= 1;
    give(bytes);
    taken();
    if (left <= 0) close();
  };
  return {
    close,
    offer: (bytes) =>
      new Promise((taken) => {
        offered = { bytes, taken };
        match();
      }),
    take: () =>
      new Promise((give) => {
        if (left <= 0) {
          give(nothing);
          return;
        }
        waiting.push(give);
        match();
      }),
  };
}

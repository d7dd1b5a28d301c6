/** After each run `pauseAfter` says how long to wait, by how long it took: whoever calls meanwhile is served by one run then. */
export function createPaced(
  work: () => Promise<void>,
  pauseAfter: (tookMs: number) => number,
  signal: AbortSignal,
): () => void {
  let isBusy = false;
  let isStale = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    isBusy = true;
    isStale = false;
    const begunAt = performance.now();
    await work();
    const pauseMs = pauseAfter(performance.now() - begunAt);
    timer = setTimeout(() => {
      isBusy = false;
      if (isStale && !signal.aborted) void run();
    }, pauseMs);
  }

  signal.addEventListener("abort", () => {
    clearTimeout(timer);
  });
  return () => {
    isStale = true;
    if (!isBusy) void run();
  };
}

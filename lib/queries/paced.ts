/** Between two runs passes at least `paceMs`; whoever calls meanwhile is served by one run at the end of it. */
export function createPaced(
  work: () => Promise<void>,
  paceMs: number,
  signal: AbortSignal,
): () => void {
  let isBusy = false;
  let isStale = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    isBusy = true;
    isStale = false;
    await work();
    timer = setTimeout(() => {
      isBusy = false;
      if (isStale && !signal.aborted) void run();
    }, paceMs);
  }

  signal.addEventListener("abort", () => {
    clearTimeout(timer);
  });
  return () => {
    isStale = true;
    if (!isBusy) void run();
  };
}

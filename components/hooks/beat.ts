/** At most four repaints a second, whatever the load and however many things change: a little slower, as frames jitter. */
export const BEAT_MS = 280;

let waiting: (() => void)[] = [];

/** Draws at the next beat, together with everything else that waits for it. */
export function onBeat(draw: () => void): void {
  waiting.push(draw);
  if (waiting.length > 1) return;
  setTimeout(drawAll, BEAT_MS - (performance.now() % BEAT_MS));
}

function drawAll(): void {
  const drawing = waiting;
  waiting = [];
  for (const draw of drawing) draw();
}

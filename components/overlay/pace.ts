/** What is drawn step by step; false when it is done. */
type Step = (now: number) => boolean;

interface Frames {
  request: (draw: (now: number) => void) => void;
}

/** One run of frames for everything that moves on the page, and none while nothing does. */
export function createPace({ request }: Frames): (step: Step) => () => void {
  const steps = new Set<Step>();
  const draw = (now: number) => {
    for (const step of steps) if (!step(now)) steps.delete(step);
    if (steps.size > 0) request(draw);
  };
  return (step) => {
    if (steps.size === 0) request(draw);
    steps.add(step);
    return () => {
      steps.delete(step);
    };
  };
}

export const onPace = createPace({
  request: (draw) => requestAnimationFrame(draw),
});

/** Whoever asked for less motion sees changes at once. */
export function isStill(): boolean {
  return (
    document.documentElement.dataset.motion === "reduced" ||
    matchMedia("(prefers-reduced-motion: reduce)").matches
  );
}

import { BEAT_MS } from "@/components/hooks/beat";

/** What is drawn step by step; false when it is done. */
type Step = (now: number) => boolean;

interface Frames {
  request: (draw: (now: number) => void) => void;
}

/** One run of frames for everything that moves on the page, and none while nothing does. */
export function createPace({ request }: Frames): (step: Step) => () => void {
  const steps = new Set<Step>();
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    request(draw);
  };
  const draw = (now: number) => {
    isAsked = false;
    for (const step of steps) if (!step(now)) steps.delete(step);
    if (steps.size > 0) ask();
  };
  return (step) => {
    ask();
    steps.add(step);
    return () => {
      steps.delete(step);
    };
  };
}

/** Four within a beat. Only lines that move along are drawn in every frame, and the compositor draws those by itself. */
export const STEP_MS = BEAT_MS / 4;

/** Everything that changes does so in the same frames. */
export const onPace = createPace({
  request: (draw) => {
    setTimeout(
      () => requestAnimationFrame(draw),
      STEP_MS - (performance.now() % STEP_MS),
    );
  },
});

/** Whoever asked for less motion sees changes at once. */
export function isStill(): boolean {
  return (
    document.documentElement.dataset.motion === "reduced" ||
    matchMedia("(prefers-reduced-motion: reduce)").matches
  );
}

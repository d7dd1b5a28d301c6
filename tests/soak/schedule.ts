import { createRandom, type Random } from "@/lib/demo/random";

import type { Fault } from "./fault";

/** One fault of a schedule. */
export interface Step {
  fault: Fault;
  /** The frame at which everything before it is stored. */
  storedTo: number;
  /** The frame up to which the live plays on before the fault, or while it happens. */
  rushTo: number;
  /** Whether frames keep coming during the fault. */
  isFlowing: boolean;
}

/** What happens to one live, all of it from its seed. */
export interface Schedule {
  seed: number;
  steps: Step[];
  /** How many frames of the live are played; its end is among them or not. */
  frames: number;
}

const MIN_FAULTS = 2;
const MAX_FAULTS = 5;
/** Fewer than a page that comes back gets once more. */
const MAX_RUSH = 20;
/** Room for the frames that faults play themselves. */
const OWN_FRAMES = 20;

/** Random faults over a live of so many frames. */
export function makeSchedule(
  seed: number,
  length: number,
  faults: readonly [Fault, ...Fault[]],
): Schedule {
  const random = createRandom(seed);
  const count = random.between(MIN_FAULTS, MAX_FAULTS);
  const picked = Array.from({ length: count }, () => random.pick(faults));
  return { seed, ...placeFaults(picked, length, random) };
}

/** Spreads faults over a live of so many frames, in their order. */
export function placeFaults(
  faults: readonly Fault[],
  length: number,
  random: Random,
): Omit<Schedule, "seed"> {
  const frames = random.chance(0.5) ? length : length - random.between(1, 12);
  const share = Math.floor((frames - OWN_FRAMES) / faults.length);
  const steps = faults.map((fault, index): Step => {
    const rush = random.between(0, MAX_RUSH);
    const from = index * share + OWN_FRAMES;
    const storedTo = random.between(
      from,
      Math.max(from, from + share - MAX_RUSH - OWN_FRAMES),
    );
    const isFlowing = random.chance(0.5);
    return { fault, storedTo, rushTo: storedTo + rush, isFlowing };
  });
  return { steps, frames };
}

/** The same when nothing is sent again: frames come while somebody is there to get them, and no fault is sudden. */
export function strictly(schedule: Schedule): Schedule {
  const steps = schedule.steps
    .filter(({ fault }) => !fault.isSudden)
    .map((step) => ({ ...step, isFlowing: false }));
  return { ...schedule, steps };
}

/** In one line, `~` where frames kept coming. */
export function describeSchedule({ seed, steps, frames }: Schedule): string {
  const told = steps.map(
    ({ fault, storedTo, rushTo, isFlowing }) =>
      `${fault.name}@${String(storedTo)}${isFlowing ? "~" : "+"}${String(rushTo - storedTo)}`,
  );
  return `seed ${String(seed)}: ${told.join(" ")} (${String(frames)} frames)`;
}

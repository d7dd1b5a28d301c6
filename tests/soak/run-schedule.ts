import { createRandom } from "@/lib/demo/random";

import { readSession } from "./stored-session";
import type { ExportedSession } from "../e2e/session-file";
import type { Broadcast } from "../replay/broadcast";
import { syntheticLive } from "../replay/synthetic";
import { comparable } from "./comparable";
import { differences } from "./differences";
import { inTime } from "./in-time";
import type { Machine } from "./machine";
import type { Schedule, Step } from "./schedule";
import { flowTo, openTab, type Stand } from "./stand";
import { untilStored } from "./stored";
import { undisturbed } from "./undisturbed";

export interface Outcome {
  /** What differs from the undisturbed live; empty when it is the same. */
  differences: string[];
  file: ExportedSession | null;
}

const EVENTS = 400;
const OTHER_EVENTS = 60;

/** The live that the schedules with this seed disturb. */
export function liveOf(seed: number, events = EVENTS) {
  const handle = `live.${String(seed)}.${String(events)}`;
  return syntheticLive({ seed, events, handle }).recording;
}

export function framesOf(seed: number): number {
  return [...liveOf(seed).lines()].filter(({ kind }) => kind === "frame")
    .length;
}

/** Plays one live with all that its schedule does to it, and compares what was recorded with the undisturbed live. */
export async function runSchedule(
  machine: Machine,
  schedule: Schedule,
): Promise<Outcome> {
  const { seed, steps, frames } = schedule;
  const { studio } = machine;
  const live = await studio.begin(liveOf(seed));
  const other = await studio.begin(liveOf(seed + 500_000, OTHER_EVENTS));
  const tab = await openTab(machine, live);
  const random = createRandom(seed + 1);
  const stand: Stand = { machine, live, other, tab, random };
  try {
    for (const step of steps)
      await inTime(step.fault.name, takeStep(stand, step));
    await inTime("the rest", live.playTo(frames));
    const isRepeated = steps.some(({ fault }) => fault.isRepeating);
    const { found, file } = await compare(stand, live, frames, isRepeated);
    const aside = await inTime("the other live", compareOther(stand));
    return { file, differences: [...found, ...aside] };
  } finally {
    await stand.tab.close();
    studio.end(live);
    studio.end(other);
  }
}

async function takeStep(stand: Stand, step: Step): Promise<void> {
  const { live, machine } = stand;
  const { fault, storedTo, rushTo, isFlowing } = step;
  await live.playTo(storedTo);
  await untilStored(machine.screen);
  const rush = isFlowing ? flowTo(live, rushTo) : live.playTo(rushTo);
  if (!isFlowing) await rush;
  await fault.run(stand);
  await rush;
}

/** The live that was only looked into: all of it has to be there, or nothing. */
async function compareOther(stand: Stand): Promise<string[]> {
  const { machine, other } = stand;
  const { roomId } = other.recording.page;
  if (other.playhead() === 0) {
    const nothing = await readSession(machine.screen, roomId);
    return nothing ? ["other: recorded, but never entered"] : [];
  }
  await stand.tab.close();
  stand.tab = await openTab(machine, other);
  await other.release();
  const { found } = await compare(stand, other, other.length, true);
  return found.map((line) => `other.${line}`);
}

async function compare(
  { machine }: Stand,
  { recording }: Broadcast,
  frames: number,
  isRepeated: boolean,
): Promise<{ found: string[]; file: ExportedSession | null }> {
  await untilStored(machine.screen);
  const file = await readSession(machine.screen, recording.page.roomId);
  if (!file) return { found: ["nothing was recorded"], file };
  const wanted = await undisturbed(recording, frames);
  const found = differences(
    comparable(file, isRepeated),
    comparable(wanted, isRepeated),
  );
  return { found, file };
}

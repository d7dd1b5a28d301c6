import { parseArgs } from "node:util";

import { ALL_FAULTS } from "./all-faults";
import type { Fault } from "./fault";
import { AGAIN, type Machine, startMachine } from "./machine";
import { framesOf, runSchedule } from "./run-schedule";
import {
  describeSchedule,
  makeSchedule,
  type Schedule,
  strictly,
} from "./schedule";

interface SoakOptions {
  schedules: number;
  /** Of the first; each next one has the next. */
  seed: number;
  faults: readonly [Fault, ...Fault[]];
  /** Nothing is sent again: what a page got has to be stored, whatever became of the page. */
  isStrict: boolean;
}

const MAX_LINES = 12;

function parseOptions(words: string[]): SoakOptions {
  const { values } = parseArgs({
    args: words,
    options: {
      schedules: { type: "string", default: "20" },
      seed: { type: "string", default: "1" },
      faults: { type: "string" },
      strict: { type: "boolean", default: false },
    },
  });
  const wanted = values.faults?.split(",");
  const [first, ...rest] = ALL_FAULTS.filter(
    ({ name }) => wanted?.includes(name) ?? true,
  );
  if (!first) throw new Error("--faults names none that there is");
  return {
    schedules: Number(values.schedules),
    seed: Number(values.seed),
    faults: [first, ...rest],
    isStrict: values.strict,
  };
}

/** Runs random schedules one after another and prints what came of each. */
async function soak(options: SoakOptions): Promise<void> {
  const { schedules, seed, faults, isStrict } = options;
  const start = () => startMachine(isStrict ? 0 : AGAIN);
  const done = new Map<string, number>();
  const failed: number[] = [];
  const begunAt = performance.now();
  let machine = await start();
  for (let index = 0; index < schedules; index += 1) {
    const made = makeSchedule(seed + index, framesOf(seed + index), faults);
    const schedule = isStrict ? strictly(made) : made;
    const found = await report(machine, schedule);
    for (const { fault } of schedule.steps)
      done.set(fault.name, (done.get(fault.name) ?? 0) + 1);
    if (found.length === 0) continue;
    failed.push(schedule.seed);
    await machine.close();
    machine = await start();
  }
  await machine.close();
  const seconds = (performance.now() - begunAt) / 1000;
  console.log(
    [
      `${String(schedules)} schedules in ${seconds.toFixed(0)} s (${(seconds / schedules).toFixed(1)} s each)`,
      `faults: ${[...done].map(([name, count]) => `${name} ${String(count)}`).join(", ")}`,
      `failures: ${failed.length === 0 ? "none" : failed.map((one) => `--seed ${String(one)}`).join(", ")}`,
    ].join("\n"),
  );
  if (failed.length > 0) process.exitCode = 1;
}

/** One line for a schedule, and one for each of the first differences. */
async function report(machine: Machine, schedule: Schedule): Promise<string[]> {
  const begunAt = performance.now();
  const found = await tried(machine, schedule);
  const seconds = ((performance.now() - begunAt) / 1000).toFixed(1);
  const result =
    found.length === 0 ? "same" : `${String(found.length)} differences`;
  console.log(`${describeSchedule(schedule)}: ${result} in ${seconds} s`);
  for (const line of found.slice(0, MAX_LINES)) console.log(`  ${line}`);
  return found;
}

/** A schedule that cannot be played to its end differs as well. */
async function tried(machine: Machine, schedule: Schedule): Promise<string[]> {
  try {
    return (await runSchedule(machine, schedule)).differences;
  } catch (error) {
    return [
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    ];
  }
}

await soak(parseOptions(process.argv.slice(2)));

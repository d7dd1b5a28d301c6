import { openPanel } from "../e2e/pages/panel";
import { machineText } from "../bench/machine";
import { withStand } from "../bench/stand";
import { tableText } from "../bench/table";
import { isWorker, openTarget } from "../bench/target";
import { untilPlayed } from "../replay/progress";
import { waitUntilStored } from "../replay/settled";
import { syntheticLive } from "../replay/synthetic";
import { readFigures } from "./ten-hours-figures";
import { growthOf, seriesTable } from "./ten-hours-judge";
import { createPacer } from "./ten-hours-pacer";
import { sampleSeries, watchPanel } from "./ten-hours-samples";

const EVENTS = Number(process.argv[2] ?? 200_000);
const PEOPLE = 30_000;
const TEN_HOURS_S = 36_000;
const PATIENCE_MS = 900_000;

/** A whole evening of a large room, played as fast as it is taken: nothing may be missing, and nothing may grow. */
async function tenHours(): Promise<void> {
  console.log(`machine: ${machineText()}`);
  const live = syntheticLive({
    ...{ seed: 10, people: PEOPLE, events: EVENTS },
    ratePerSecond: EVENTS / TEN_HOURS_S,
  });
  const pacer = createPacer(live.recording);
  const { recording } = pacer;
  const options = { recordings: [recording], speed: "max" } as const;
  const wrong = await withStand(options, async (stand) => {
    const { context, extensionId, watcher, server, watch } = stand;
    const panel = await openPanel(context, extensionId);
    await watchPanel(panel);
    const worker = await openTarget(context, isWorker);
    const page = await watch();
    const stopper = new AbortController();
    const { signal } = stopper;
    const watched = { panel, worker, live: page, watcher };
    const aside = Promise.all([
      sampleSeries(watched, signal),
      pacer.follow(watched, signal),
    ]);
    // What fails first is told; the rest only follows from it.
    aside.catch(() => undefined);
    await untilPlayed(page, server);
    await waitUntilStored(watcher, PATIENCE_MS);
    stopper.abort();
    const [series] = await aside;
    console.log(tableText(seriesTable(series)));
    return [
      ...growthOf(series),
      ...differencesOf(live.expected(), await readFigures(watcher)),
    ];
  });
  for (const words of wrong) console.error(`WRONG: ${words}`);
  if (wrong.length > 0) process.exitCode = 1;
  else console.log("Everything is there, and nothing grew.");
}

function differencesOf(
  expected: object,
  figures: Readonly<Record<string, unknown>>,
): string[] {
  const told = Object.entries(expected).filter(([name]) =>
    Object.hasOwn(figures, name),
  );
  console.log(`${told.length} figures compared, ${String(figures.rows)} rows`);
  const wanted = [...told, ["rows", Reflect.get(expected, "events")] as const];
  return wanted.flatMap(([name, value]) =>
    JSON.stringify(figures[name]) === JSON.stringify(value)
      ? []
      : [`${name} is ${String(figures[name])}, not ${String(value)}`],
  );
}

await tenHours();

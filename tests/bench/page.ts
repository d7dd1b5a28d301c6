import type { CDPSession, Page } from "@playwright/test";

import { findWelcome, startRecording } from "../e2e/pages/welcome";
import { launchBrowser, type LaunchedBrowser } from "../replay/browser";
import { startReplayServer } from "../replay/server";
import type { Recording } from "../replay/recording";
import { pacedLive } from "./paced-live";
import { readProfile, type Profile } from "./page-profile";
import { median, quantile } from "./quantile";
import type { BenchTable } from "./table";

const FRAMES_PER_SECOND = 100;
const PAIRS = 10;
const PAIR_SECONDS = 10;
const PROFILE_SECONDS = 60;
const WARM_SECONDS = 3;

/** One stretch of a live page. Times in ms. */
interface Run {
  frames: number;
  /** Of the page's main thread, all in all and in scripts. */
  taskMs: number;
  scriptMs: number;
  longTasks: number[];
}

declare global {
  interface Window {
    longTasks: number[];
    received: [length: number, checksum: number][];
  }
}

/** What the extension costs the live page's main thread, beside a browser that has none, in alternating runs. */
export async function benchPage(): Promise<BenchTable> {
  const seconds = PROFILE_SECONDS + WARM_SECONDS + 2;
  const lives = Array.from({ length: PAIRS + 1 }, (_, index) =>
    pacedLive({
      ...{ framesPerSecond: FRAMES_PER_SECOND, seed: 20 + index },
      seconds: index < PAIRS ? PAIR_SECONDS + WARM_SECONDS + 2 : seconds,
    }),
  );
  const [first, ...rest] = lives.map(({ recording }) => recording);
  const speed = lives[0]?.speed ?? 1;
  if (!first) throw new Error("there is no live");
  const recordings: [Recording, ...Recording[]] = [first, ...rest];
  const server = await startReplayServer({
    ...{ recordings, speed, binaryType: "arraybuffer" },
  });
  const browsers: LaunchedBrowser[] = [];
  try {
    const { flags } = server;
    for (const hasExtension of [true, false])
      browsers.push(
        await launchBrowser({ flags, hasExtension, isHeadless: true }),
      );
    const [ours, bare] = browsers;
    if (!ours || !bare) throw new Error("a browser is missing");
    await startRecording(await findWelcome(ours.context));
    return tableOf(
      await runPairs(recordings.slice(0, PAIRS), { ours, bare }),
      await profileOurs(ours, addressOf(recordings[PAIRS] ?? first)),
    );
  } finally {
    for (const { close } of browsers) await close();
    await server.close();
  }
}

function addressOf({ page }: Recording): string {
  return page.url;
}

interface Pair {
  ours: Run;
  bare: Run;
}

async function runPairs(
  recordings: readonly Recording[],
  { ours, bare }: { ours: LaunchedBrowser; bare: LaunchedBrowser },
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const [index, recording] of recordings.entries()) {
    const run = (browser: LaunchedBrowser) =>
      runOnce(browser, addressOf(recording));
    if (index % 2 === 0)
      pairs.push({ ours: await run(ours), bare: await run(bare) });
    else {
      const first = await run(bare);
      pairs.push({ ours: await run(ours), bare: first });
    }
  }
  return pairs;
}

async function openLive({ context }: LaunchedBrowser, address: string) {
  const live = await context.newPage();
  await live.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.longTasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
  await live.goto(address);
  await live.waitForTimeout(WARM_SECONDS * 1000);
  const session = await live.context().newCDPSession(live);
  return { live, session };
}

async function runOnce(
  browser: LaunchedBrowser,
  address: string,
): Promise<Run> {
  const { live, session } = await openLive(browser, address);
  await session.send("Performance.enable");
  const before = await look(live, session);
  await live.waitForTimeout(PAIR_SECONDS * 1000);
  const after = await look(live, session);
  await live.close();
  return {
    frames: after.frames - before.frames,
    taskMs: after.taskMs - before.taskMs,
    scriptMs: after.scriptMs - before.scriptMs,
    longTasks: after.longTasks.slice(before.longTasks.length),
  };
}

async function look(live: Page, session: CDPSession): Promise<Run> {
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = (name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? NaN;
  const seen = await live.evaluate(() => ({
    frames: window.received.length,
    longTasks: window.longTasks,
  }));
  return {
    ...seen,
    taskMs: seconds("TaskDuration") * 1000,
    scriptMs: seconds("ScriptDuration") * 1000,
  };
}

/** The profiler sees both worlds of the page and tells ours by the address of the script. */
async function profileOurs(browser: LaunchedBrowser, address: string) {
  const { live, session } = await openLive(browser, address);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 500 });
  const framesBefore = await live.evaluate(() => window.received.length);
  await session.send("Profiler.start");
  await live.waitForTimeout(PROFILE_SECONDS * 1000);
  const { profile } = await session.send("Profiler.stop");
  const frames =
    (await live.evaluate(() => window.received.length)) - framesBefore;
  await live.close();
  return { frames, profile: readProfile(profile, ["hook.js", "relay.js"]) };
}

function tableOf(
  pairs: readonly Pair[],
  { frames, profile }: { frames: number; profile: Profile[] },
): BenchTable {
  const perFrame = (run: Run, ms: number) => (ms / run.frames) * 1000;
  const medianOf = (of: (pair: Pair) => number) => median(pairs.map(of));
  const compare = (name: string, msOf: (run: Run) => number) => [
    `${name}, us a frame`,
    medianOf(({ bare }) => perFrame(bare, msOf(bare))),
    medianOf(({ ours }) => perFrame(ours, msOf(ours))),
    medianOf(
      ({ ours, bare }) =>
        perFrame(ours, msOf(ours)) - perFrame(bare, msOf(bare)),
    ),
  ];
  const tasks = (which: keyof Pair) =>
    pairs.flatMap((pair) => pair[which].longTasks);
  const longest = (which: keyof Pair) => quantile([0, ...tasks(which)], 1);
  return {
    title: `The live page at ${FRAMES_PER_SECOND} frames/s`,
    note: `medians of ${PAIRS} alternating pairs of ${PAIR_SECONDS} s (main thread by Performance.getMetrics), then ${frames} frames with the profiler; the page's own work is the stand-in's`,
    columns: ["what", "without", "with", "difference"],
    rows: [
      compare("all tasks", ({ taskMs }) => taskMs),
      compare("scripts", ({ scriptMs }) => scriptMs),
      ["long tasks", tasks("bare").length, tasks("ours").length, ""],
      ["longest of them, ms", longest("bare"), longest("ours"), ""],
      ...profile.flatMap(({ script, totalMs, longestMs }) => [
        [
          `${script} by profiler, us a frame`,
          "",
          (totalMs / frames) * 1000,
          "",
        ],
        [`${script} longest at a stretch, ms`, "", longestMs, ""],
      ]),
    ],
  };
}

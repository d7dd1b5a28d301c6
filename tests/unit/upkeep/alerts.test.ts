import { expect, test } from "vitest";

import { type AlertRule, newRule } from "@/lib/model/alerts/rule";
import type { Goal } from "@/lib/model/goals/goal";
import { noTallies } from "@/lib/model/tallies";
import { readLastAlerts } from "@/lib/queries/alerts";
import { deleteSession } from "@/lib/store/delete-session";
import type { PendingAlert } from "@/lib/store/own-rows";
import { eraseFromAlerts } from "@/lib/upkeep/erase-alerts";
import { type AlertDependencies, lookForAlerts } from "@/lib/upkeep/alerts";
import {
  aComment,
  aGift,
  aSessionRow,
  NOON,
} from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

const CLAY: AlertRule = {
  ...newRule("words", "clay"),
  ...{ text: "clay", cooldownSeconds: 0 },
};

function aWatch(rules: readonly AlertRule[] = [CLAY]) {
  const database = temporaryDatabase();
  const raised: PendingAlert[] = [];
  const clock = { now: NOON };
  const goals: Goal[] = [];
  const dependencies: AlertDependencies = {
    ...{ database, rules: () => rules, goals: () => goals },
    now: () => clock.now,
    firstTimersIn: () => Promise.resolve(new Set()),
    soldIn: () => Promise.resolve(null),
    tell: ({ event }) => ({
      ...{ title: "", spoken: "", language: "", same: "" },
      text: event?.kind === "comment" ? event.text : "",
    }),
    raise: (alerts) => {
      raised.push(...alerts);
      return Promise.resolve();
    },
  };
  const say = async (row: number, text: string) => {
    await database.events.add(aComment(row, clock.now, { text }));
    await database.sessions.update(1, { nextRow: row + 1 });
  };
  return { database, dependencies, raised, clock, goals, say };
}

const texts = (alerts: readonly PendingAlert[]) =>
  alerts.map(({ words }) => words.text);

test("each event is looked at once, and its line is marked", async () => {
  const { database, dependencies, raised, say } = aWatch();
  await database.sessions.add(aSessionRow());
  await say(1, "clay");
  await lookForAlerts(dependencies, 1);
  await lookForAlerts(dependencies, 1);
  await say(2, "kiln");
  await say(3, "more clay");
  await lookForAlerts(dependencies, 1);
  expect(texts(raised)).toEqual(["clay", "more clay"]);
  const lines = (await database.alerts.toArray()).map(({ line }) => line);
  expect(lines).toEqual([1, 3].map((row) => aComment(row, NOON).id));
});

test("what a stopped worker did not raise is raised at the next look, and once", async () => {
  const { database, dependencies, raised, clock, say } = aWatch();
  await database.sessions.add(aSessionRow());
  await say(1, "clay");
  const stopped = () => Promise.reject(new Error("stopped"));
  await expect(
    lookForAlerts({ ...dependencies, raise: stopped }, 1),
  ).rejects.toThrow("stopped");
  clock.now += 5_000;
  await lookForAlerts(dependencies, 1);
  await lookForAlerts(dependencies, 1);
  expect(texts(raised)).toEqual(["clay"]);
});

test("what was left a minute ago is no alert any more", async () => {
  const { database, dependencies, raised, clock, say } = aWatch();
  await database.sessions.add(aSessionRow());
  await say(1, "clay");
  const stopped = () => Promise.reject(new Error("stopped"));
  await expect(
    lookForAlerts({ ...dependencies, raise: stopped }, 1),
  ).rejects.toThrow("stopped");
  clock.now += 60_000;
  await lookForAlerts(dependencies, 1);
  expect(raised).toEqual([]);
});

test("without a rule nothing is read or stored", async () => {
  for (const rules of [[], [{ ...CLAY, isOn: false }]]) {
    const { database, dependencies, raised, say } = aWatch(rules);
    await database.sessions.add(aSessionRow());
    await say(1, "clay");
    await lookForAlerts(dependencies, 1);
    expect(raised).toEqual([]);
    expect(await database.alerting.count()).toBe(0);
  }
});

test("a rule made in the middle of a live begins there", async () => {
  const { database, dependencies, raised, clock, say } = aWatch();
  await database.sessions.add(aSessionRow({ openedAt: NOON - 3_600_000 }));
  await say(1, "clay");
  await lookForAlerts(dependencies, 1);
  clock.now += 1_000;
  await say(2, "new clay");
  await lookForAlerts(dependencies, 1);
  expect(texts(raised)).toEqual(["new clay"]);
});

test("wherever the worker stops, every alert is raised, and each under one id", async () => {
  for (let steps = 0; ; steps += 1) {
    const watch = aWatch();
    const { database, raised, clock, say } = watch;
    const stopping = { left: Infinity };
    const dependencies = stoppable(watch.dependencies, stopping);
    await database.sessions.add(aSessionRow());
    for (const [index, text] of ["clay", "kiln", "wet clay"].entries()) {
      await say(index + 1, text);
      clock.now += 1_000;
      stopping.left = index === 0 ? steps : Infinity;
      const looking = lookForAlerts(dependencies, 1);
      const isStopped = await looking.then(() => false, isStop);
      // There is no step so late.
      if (index === 0 && !isStopped) {
        expect(steps).toBeGreaterThan(12);
        return;
      }
      stopping.left = Infinity;
    }
    await lookForAlerts(dependencies, 1);
    const ids = raised.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    // Twice only what was raised already when the worker stopped: by its id it is known.
    expect(ids.length).toBeLessThanOrEqual(3);
    const row = await database.alerting.toCollection().first();
    expect(row?.pending).toEqual([]);
    expect(row?.lately.map(({ text }) => text)).toEqual(["clay", "wet clay"]);
    expect(await database.alerts.count()).toBe(2);
    expect(steps).toBeLessThan(50);
  }
});

function isStop(error: unknown): boolean {
  expect(String(error)).toContain("stopped");
  return true;
}

/** Before and after whatever is asked of the database, and before and after raising, it may stop. */
function stoppable(
  dependencies: AlertDependencies,
  stopping: { left: number },
): AlertDependencies {
  const step = async <T>(work: () => PromiseLike<T>): Promise<T> => {
    stop();
    const done = await work();
    stop();
    return done;
  };
  const stop = () => {
    stopping.left -= 1;
    if (stopping.left < 0) throw new Error("stopped");
  };
  dependencies.database.use({
    stack: "dbcore",
    create: (below) => ({
      ...below,
      table: (name) => {
        const table = below.table(name);
        return {
          ...table,
          get: (request) => step(() => table.get(request)),
          query: (request) => step(() => table.query(request)),
          mutate: (request) => step(() => table.mutate(request)),
        };
      },
    }),
  });
  return {
    ...dependencies,
    raise: (...raised) => step(() => dependencies.raise(...raised)),
  };
}

test("a goal is told of when it is reached, and once", async () => {
  const rule = newRule("goal", "g");
  const { database, dependencies, raised, goals } = aWatch([rule]);
  goals.push({ id: "1", figure: "diamonds", target: 50, streamer: "" });
  await database.sessions.add(aSessionRow());
  await lookForAlerts(dependencies, 1);
  const tallies = { ...noTallies(), diamonds: 50 };
  await database.sessions.update(1, { tallies });
  await lookForAlerts(dependencies, 1);
  await lookForAlerts(dependencies, 1);
  expect(raised).toHaveLength(1);
});

test("a goal that was reached before anybody was told of it is no news", async () => {
  const { database, dependencies, raised, goals } = aWatch([
    newRule("goal", "g"),
  ]);
  goals.push({ id: "1", figure: "diamonds", target: 50, streamer: "" });
  const tallies = { ...noTallies(), diamonds: 50 };
  const openedAt = NOON - 3_600_000;
  await database.sessions.add(aSessionRow({ openedAt, tallies }));
  await lookForAlerts(dependencies, 1);
  await lookForAlerts(dependencies, 1);
  expect(raised).toEqual([]);
});

test("a silence is told of once, and a live that was paused is no silence", async () => {
  const rule = { ...newRule("gap", "g"), cooldownSeconds: 0 };
  const { database, dependencies, raised, clock } = aWatch([rule]);
  await database.sessions.add(aSessionRow());
  await lookForAlerts(dependencies, 1);
  clock.now += 50_000;
  await lookForAlerts(dependencies, 1);
  await lookForAlerts(dependencies, 1);
  expect(raised).toHaveLength(1);
  await database.sessions.update(1, {
    ...{ lastFrameAt: clock.now, stoppedAt: clock.now },
  });
  clock.now += 50_000;
  await lookForAlerts(dependencies, 1);
  expect(raised).toHaveLength(1);
});

test("a live that is left without a word is told of once, and long after nobody is told", async () => {
  const rule = { ...newRule("gap", "g"), cooldownSeconds: 0 };
  for (const [silentMs, told] of [
    [3_000, 1],
    [6 * 60_000, 0],
  ] as const) {
    const { database, dependencies, raised, clock } = aWatch([rule]);
    await database.sessions.add(aSessionRow({ openedAt: NOON - 1_000 }));
    await lookForAlerts(dependencies, 1);
    await database.sessions.update(1, { status: "interrupted" });
    clock.now += silentMs;
    await lookForAlerts(dependencies, 1);
    await lookForAlerts(dependencies, 1);
    expect(raised).toHaveLength(told);
  }
});

test("a goal about sales is told of when the seller's word reaches it", async () => {
  const rule = newRule("goal", "g");
  const { database, dependencies, raised, goals } = aWatch([rule]);
  const sold = { currency: "EUR", sold: [{ at: NOON, pieces: 2, minor: 1 }] };
  const asked: number[] = [];
  const selling: AlertDependencies = {
    ...dependencies,
    soldIn: (session) => {
      asked.push(session);
      return Promise.resolve(sold);
    },
  };
  await database.sessions.add(aSessionRow());
  await lookForAlerts(selling, 1);
  expect(asked).toEqual([]);
  goals.push({ id: "1", figure: "pieces", target: 3, streamer: "" });
  await lookForAlerts(selling, 1);
  expect(raised).toEqual([]);
  sold.sold.push({ at: NOON, pieces: 1, minor: 1 });
  await lookForAlerts(selling, 1);
  await lookForAlerts(selling, 1);
  expect([raised.length, asked.length]).toEqual([1, 3]);
});

test("no more than the last alerts are kept to be read", async () => {
  const { database, dependencies, raised, say } = aWatch();
  await database.sessions.add(aSessionRow());
  for (let row = 1; row <= 25; row += 1) await say(row, `clay ${String(row)}`);
  await lookForAlerts(dependencies, 1);
  expect(raised).toHaveLength(25);
  const last = await readLastAlerts(database, 1);
  expect([last.length, last[0]?.text]).toEqual([20, "clay 25"]);
});

test("all of it goes with its session", async () => {
  const { database, dependencies, say } = aWatch();
  await database.sessions.add(aSessionRow());
  await say(1, "clay");
  await lookForAlerts(dependencies, 1);
  await deleteSession(database, 1);
  expect(await database.alerts.count()).toBe(0);
  expect(await database.alerting.count()).toBe(0);
});

test("who is erased stands in nothing that alerts keep", async () => {
  const rule = { ...newRule("gift", "g"), value: 1 };
  const { database, dependencies } = aWatch([rule]);
  await database.sessions.add(aSessionRow({ nextRow: 2 }));
  const streak = { id: "6811-5655-1", status: "continue", total: 3 } as const;
  await database.events.add(aGift(1, NOON, { streak }));
  const stopped = () => Promise.reject(new Error("stopped"));
  await expect(
    lookForAlerts({ ...dependencies, raise: stopped }, 1),
  ).rejects.toThrow("stopped");
  const kept = async () =>
    JSON.stringify([
      await database.alerting.toArray(),
      await database.alerts.toArray(),
    ]);
  expect(await kept()).toContain("6811");
  await eraseFromAlerts(database, "6811");
  expect(await kept()).not.toContain("6811");
});

test.each([
  ["what comes a minute later", { lastAt: NOON + 62_000 }],
  ["the end of the live", { status: "ended" as const }],
])("a streak without an end is over by %s", async (_, changes) => {
  const rule = { ...newRule("streak", "long"), value: 3, cooldownSeconds: 0 };
  const { database, dependencies, raised, clock } = aWatch([rule]);
  await database.sessions.add(aSessionRow());
  const grow = async (row: number, id: string, total: number) => {
    const at = NOON + row * 1_000;
    const streak = { id, status: "continue", total } as const;
    await database.events.add(aGift(row, at, { streak, receivedAt: at }));
    await database.sessions.update(1, { nextRow: row + 1, lastAt: at });
  };
  await grow(1, "long", 2);
  await grow(2, "long", 3);
  await grow(3, "short", 2);
  await lookForAlerts(dependencies, 1);
  expect(raised).toEqual([]);
  clock.now += 62_000;
  await database.sessions.update(1, changes);
  await lookForAlerts(dependencies, 1);
  await lookForAlerts(dependencies, 1);
  expect(raised.map(({ line }) => line)).toEqual(["streak long"]);
});

test("a streak that nobody looked at while it was new is no alert", async () => {
  const rule = { ...newRule("streak", "long"), value: 3, cooldownSeconds: 0 };
  const { database, dependencies, raised, clock } = aWatch([rule]);
  await database.sessions.add(aSessionRow({ nextRow: 2, lastAt: NOON + 1 }));
  const streak = { id: "s", status: "continue", total: 9 } as const;
  await database.events.add(aGift(1, NOON, { streak }));
  await lookForAlerts(dependencies, 1);
  clock.now += 300_000;
  await database.sessions.update(1, { lastAt: clock.now });
  await lookForAlerts(dependencies, 1);
  expect(raised).toEqual([]);
  const [row] = await database.alerting.toArray();
  expect(row?.state.open).toEqual([]);
});

import { expect, test } from "vitest";

import { type AlertRule, newRule } from "@/lib/model/alerts/rule";
import type { Goal } from "@/lib/model/goals/goal";
import { noTallies } from "@/lib/model/tallies";
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
    tell: ({ event }) => ({
      ...{ title: "", spoken: "", language: "" },
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

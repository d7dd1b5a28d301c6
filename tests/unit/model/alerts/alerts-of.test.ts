import fc from "fast-check";
import { expect, test } from "vitest";

import {
  type Alert,
  type AlertInput,
  alertsOf,
} from "@/lib/model/alerts/alerts-of";
import {
  ALERT_KINDS,
  type AlertKind,
  type AlertRule,
  newRule,
} from "@/lib/model/alerts/rule";
import { newAlertState } from "@/lib/model/alerts/state";
import {
  aComment,
  aGift,
  aPerson,
  aRow,
  NOON,
} from "@/tests/support/session-rows";

const KNOWN = { handle: "maple.fox", freshSince: 0 };
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

function aRule(kind: AlertKind, changes: Partial<AlertRule> = {}): AlertRule {
  return { ...newRule(kind, kind), cooldownSeconds: 0, ...changes };
}

type Event = Extract<AlertInput, { kind: "event" }>["event"];

function came(event: Event, isFirstTimer = false): AlertInput {
  return { kind: "event", event, isFirstTimer };
}

function viewers(row: number, at: number, now: number): Event {
  const base = aRow(row, "RoomUserSeqMessage", at);
  return { ...base, kind: "viewers", now, entries: 0, top: [] };
}

function said(row: number, text: string, at = NOON + row * SECOND_MS) {
  return came(aComment(row, at, { text }));
}

function rowsOf(rule: AlertRule, inputs: readonly AlertInput[]) {
  const { alerts } = alertsOf([rule], newAlertState(0), inputs, KNOWN);
  return alerts.map(({ event, key }) => event?.row ?? key);
}

const streak = (row: number, total: number, status: "continue" | "end") =>
  came(
    aGift(row, NOON + row * SECOND_MS, {
      ...{ price: 10, count: 1, runningCount: total },
      streak: { id: "s", status, total },
    }),
  );

test("words are found whatever their case and accents, and phrases as they stand", () => {
  const rule = aRule("words", { text: "glaz*, sold out" });
  const texts = ["Glazing?", "GLÀZE!", "aglaze", "it is SOLD  out", "out sold"];
  const inputs = texts.map((text, index) => said(index + 1, text));
  expect(rowsOf(rule, inputs)).toEqual([1, 2, 4]);
});

test("a mention is of the streamer's whole name", () => {
  const rule = aRule("mention");
  const texts = [
    "hi @Maple.Fox!",
    "@maple.fox.studio",
    "maple.fox",
    "@maple.fox.",
  ];
  const inputs = texts.map((text, index) => said(index + 1, text));
  expect(rowsOf(rule, inputs)).toEqual([1, 4]);
});

test("a streak alerts once, when it is worth enough", () => {
  const rule = aRule("gift", { value: 30 });
  const inputs = [1, 2, 3, 4, 5].map((total) =>
    streak(total, total, total === 5 ? "end" : "continue"),
  );
  expect(rowsOf(rule, inputs)).toEqual([3]);
});

test("a long streak is told of when it ends, and a short one never", () => {
  const rule = aRule("streak", { value: 4 });
  const inputs = [1, 2, 3, 4, 5].map((total) =>
    streak(total, total, total === 5 ? "end" : "continue"),
  );
  expect(rowsOf(rule, inputs)).toEqual([5]);
  expect(rowsOf(rule, [streak(1, 3, "end")])).toEqual([]);
  expect(rowsOf(rule, [...inputs, streak(6, 5, "end")])).toEqual([5]);
});

test("a streak whose end did not come is told of by what came last, and once", () => {
  const rule = aRule("streak", { value: 4 });
  const rows = [1, 2, 3, 4, 5].map((total) => streak(total, total, "continue"));
  const last = rows.at(-1);
  if (last?.kind !== "event") throw new Error("no streak");
  const over = { kind: "over", event: last.event } as const;
  const after = streak(6, 6, "end");
  expect(rowsOf(rule, [...rows, over, after])).toEqual([5]);
  expect(rowsOf(aRule("gift", { value: 999 }), [...rows, over])).toEqual([]);
});

test("a rule waits for its time between two", () => {
  const rule = aRule("words", { text: "clay", cooldownSeconds: 10 });
  const inputs = [0, 9, 10, 19, 21].map((second, index) =>
    said(index + 1, "clay", NOON + second * SECOND_MS),
  );
  expect(rowsOf(rule, inputs)).toEqual([1, 3, 5]);
});

test("each of the other rules tells of its own", () => {
  const at = NOON;
  const user = aPerson("11");
  const inputs = [
    came(aComment(1, at), true),
    came(aComment(2, at, { user: { ...user, handle: "Quiet.Heron" } })),
    came(aComment(3, at, { traits: { isModerator: true } })),
    came({ ...aRow(4, "SocialMessage", at), kind: "follow", user }),
    came({ ...aRow(5, "X", at), kind: "superFan", what: "joined", user }),
    { kind: "goal", key: "g", at },
    { kind: "goal", key: "g", at },
    { kind: "gap", key: "7", at },
  ] as const;
  expect(rowsOf(aRule("firstTimer"), inputs)).toEqual([1]);
  expect(rowsOf(aRule("person", { text: "@quiet.heron" }), inputs)).toEqual([
    2,
  ]);
  expect(rowsOf(aRule("role"), inputs)).toEqual([3]);
  expect(rowsOf(aRule("follow"), inputs)).toEqual([4]);
  expect(rowsOf(aRule("superFan"), inputs)).toEqual([5]);
  expect(rowsOf(aRule("goal"), inputs)).toEqual(["g"]);
  expect(rowsOf(aRule("gap"), inputs)).toEqual(["7"]);
});

test("viewers drop once, against the most of five minutes", () => {
  const counts = [100, 95, 68, 66, 60, 40];
  const inputs = counts.map((count, index) =>
    came(viewers(index + 1, NOON + index * SECOND_MS, count)),
  );
  expect(rowsOf(aRule("viewerDrop", { value: 30 }), inputs)).toEqual([3, 6]);
});

test("a spike is one by what is usual here", () => {
  const perMinute = [10, 12, 11, 9, 10, 13, 40];
  const inputs = perMinute.flatMap((count, minute) =>
    Array.from({ length: count }, (_, index) => ({ minute, index })),
  );
  const comments = inputs.map(({ minute, index }, row) =>
    came(aComment(row + 1, NOON + minute * MINUTE_MS + index * 100)),
  );
  const rows = rowsOf(aRule("commentSpike"), comments);
  expect(rows).toHaveLength(1);
  expect(Number(rows[0])).toBeGreaterThan(65 + 13);
  expect(rowsOf(aRule("commentSpike"), comments.slice(0, 65))).toEqual([]);
});

test("backlog, what was taken away, and what came long ago alert nobody", () => {
  const rule = aRule("words", { text: "clay" });
  const inputs = [
    came(aComment(1, NOON, { text: "clay", history: true })),
    came(aComment(2, NOON, { text: "clay", deleted: true })),
    came(aComment(3, NOON, { text: "clay", receivedAt: NOON - MINUTE_MS })),
    came(aComment(4, NOON, { text: "clay" })),
  ];
  const known = { ...KNOWN, freshSince: NOON };
  const { alerts } = alertsOf([rule], newAlertState(0), inputs, known);
  expect(alerts.map(({ event }) => event?.row)).toEqual([4]);
});

const step = fc.record({
  kind: fc.constantFrom("comment", "gift", "viewers", "history"),
  gap: fc.integer({ min: -2_000, max: 20_000 }),
  word: fc.constantFrom("clay", "kiln", "@maple.fox", "hello"),
  count: fc.integer({ min: 1, max: 120 }),
});

const stream = fc.array(step, { maxLength: 80 }).map((steps) => {
  let at = NOON;
  return steps.map(({ kind, gap, word, count }, index): AlertInput => {
    at += gap;
    const row = index + 1;
    if (kind === "viewers") return came(viewers(row, at, count));
    if (kind === "gift")
      return came(
        aGift(row, at, {
          ...{ price: 5, count: 1 },
          streak: { id: word, status: "continue", total: count },
        }),
      );
    const history = kind === "history" && { history: true as const };
    return came(aComment(row, at, { text: word, ...history }), count < 9);
  });
});

const rules = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...ALERT_KINDS),
      cooldownSeconds: fc.integer({ min: 0, max: 60 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((made) =>
    made.map(({ kind, cooldownSeconds }, index) =>
      aRule(kind, { id: String(index), text: "clay", cooldownSeconds }),
    ),
  );

test("any batching, with anything brought again, gives the same alerts", () => {
  fc.assert(
    fc.property(
      rules,
      stream,
      fc.array(fc.nat(80), { maxLength: 6 }),
      (wanted, inputs, cuts) => {
        const whole = alertsOf(wanted, newAlertState(0), inputs, KNOWN);
        let state = newAlertState(0);
        const alerts: Alert[] = [];
        let from = 0;
        for (const to of [...cuts.toSorted((a, b) => a - b), inputs.length]) {
          const again = Math.max(0, from - 3);
          const part = alertsOf(wanted, state, inputs.slice(again, to), KNOWN);
          // What is stored between two batches is a copy.
          state = structuredClone(part.state);
          alerts.push(...part.alerts);
          from = Math.max(from, to);
        }
        expect(alerts).toEqual(whole.alerts);
        expect(state).toEqual(whole.state);
      },
    ),
  );
});

test("no rule alerts twice within its time, and no alert has another's id", () => {
  fc.assert(
    fc.property(rules, stream, (wanted, inputs) => {
      const { alerts } = alertsOf(wanted, newAlertState(0), inputs, KNOWN);
      expect(new Set(alerts.map(({ id }) => id)).size).toBe(alerts.length);
      for (const { id, cooldownSeconds } of wanted) {
        const times = alerts.filter(({ rule }) => rule === id);
        for (const [index, { at }] of times.slice(1).entries())
          expect(at - (times[index]?.at ?? 0)).toBeGreaterThanOrEqual(
            cooldownSeconds * SECOND_MS,
          );
      }
    }),
  );
});

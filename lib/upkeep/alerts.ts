import {
  type Alert,
  type AlertInput,
  alertsOf,
} from "@/lib/model/alerts/alerts-of";
import type { AlertRule } from "@/lib/model/alerts/rule";
import {
  ALERT_STATE,
  type AlertState,
  newAlertState,
} from "@/lib/model/alerts/state";
import { lineKey } from "@/lib/model/feed";
import {
  type Goal,
  goalsFor,
  isGoalReached,
  isOfSales,
} from "@/lib/model/goals/goal";
import type { SoldSoFar } from "@/lib/model/goals/sold";
import { totalsOf } from "@/lib/model/tallies";
import type { LivetapDatabase } from "@/lib/store/database";
import type {
  AlertingRow,
  LatelyRaised,
  PendingAlert,
} from "@/lib/store/own-rows";
import type { EventRow, SessionRow } from "@/lib/store/rows";

/** Later than this an alert tells nobody anything. */
const FRESH_MS = 60_000;
/** A frame comes every ten seconds: after so long without one, something is wrong. */
const SILENCE_MS = 45_000;
/** A live that went silent longer ago than this is simply over. */
const OVER_MS = 5 * 60_000;
/** After so long without more of it a streak is over, with or without its end. */
const STREAK_OVER_MS = 60_000;
const MAX_LATELY = 20;
const CHUNK = 1_000;
/** Further back is never fresh, however fast a live goes. */
const MAX_ROWS = 20_000;

export interface AlertDependencies {
  database: LivetapDatabase;
  /** Our clock, epoch ms. */
  now: () => number;
  rules: () => readonly AlertRule[];
  goals: () => readonly Goal[];
  /** Ids of those events that are somebody's very first comment. */
  firstTimersIn: (
    session: number,
    events: readonly EventRow[],
  ) => Promise<ReadonlySet<string>>;
  /** In words, as it is to be told. */
  tell: (alert: Alert, rule: AlertRule) => PendingAlert["words"];
  /** May be called again with what a stopped worker left; `session` is the UUID. */
  raise: (alerts: readonly PendingAlert[], session: string) => Promise<void>;
  /** Where a goal is about them. */
  soldIn: (session: number) => Promise<SoldSoFar | null>;
}

/**
 * Looks at what was stored in a session since the last look. How far that is, what was told, and what is still to be
 * raised are stored together: a worker that stops before raising does it at its next start, and one that stops after
 * does not look at the same events again. Calls for one session must not overlap.
 */
export async function lookForAlerts(
  dependencies: AlertDependencies,
  session: number,
): Promise<void> {
  const { database, now, rules, raise } = dependencies;
  if (!rules().some(({ isOn }) => isOn)) return;
  const row = await database.sessions.get(session);
  if (!row || row.isHidden) return;
  const stored = await database.alerting.get([session, ALERT_STATE]);
  const found = await findAlerts(dependencies, row, stored?.state ?? null);
  const pending = [...(stored?.pending ?? []), ...found.pending];
  const isAsBefore = found.state === stored?.state && pending.length === 0;
  if (isAsBefore) return;
  const lately = [...(stored?.lately ?? []), ...found.pending.map(latelyOf)];
  const next: AlertingRow = {
    ...{ session, version: ALERT_STATE, state: found.state, pending },
    lately: lately.slice(-MAX_LATELY),
  };
  await keep(database, next, found.pending);
  const fresh = pending.filter(({ madeAt }) => now() - madeAt < FRESH_MS);
  if (fresh.length > 0) await raise(fresh, row.id);
  if (pending.length > 0)
    await database.alerting.update([session, ALERT_STATE], { pending: [] });
}

function latelyOf({ id, at, words }: PendingAlert): LatelyRaised {
  return { id, at, title: words.title, text: words.text };
}

async function keep(
  database: LivetapDatabase,
  row: AlertingRow,
  found: readonly PendingAlert[],
): Promise<void> {
  const { sessions, alerting, alerts } = database;
  await database.transaction("rw", [sessions, alerting, alerts], async () => {
    if (!(await sessions.get(row.session))) return;
    await alerting.put(row);
    await alerts.bulkPut(
      found.flatMap(({ rule, line, at }) =>
        rule.isHighlighted && line !== ""
          ? [{ session: row.session, line, rule: rule.id, at }]
          : [],
      ),
    );
  });
}

async function findAlerts(
  dependencies: AlertDependencies,
  row: SessionRow,
  stored: AlertState | null,
): Promise<{ state: AlertState; pending: PendingAlert[] }> {
  const madeAt = dependencies.now();
  const isNew = row.openedAt >= madeAt - FRESH_MS;
  const oldest = Math.max(0, row.nextRow - 1 - MAX_ROWS);
  const known = {
    handle: row.streamer.handle,
    freshSince: madeAt - FRESH_MS,
  };
  const alerts: Alert[] = [];
  let state = stored ?? newAlertState(isNew ? 0 : row.nextRow - 1);
  if (state.row < oldest) state = { ...state, row: oldest };
  for (;;) {
    const events = await rowsAfter(dependencies.database, row, state.row);
    if (events.length === 0) break;
    const inputs = await inputsOf(dependencies, row, events);
    const found = alertsOf(dependencies.rules(), state, inputs, known);
    alerts.push(...found.alerts);
    state = found.state;
  }
  const over = state.open.filter(([, , at]) => isStreakOver(row, at));
  if (over.length > 0)
    state = { ...state, open: state.open.filter((one) => !over.includes(one)) };
  const signals = [
    ...(await lastOf(dependencies, row, over)),
    ...(await signalsOf(dependencies, row, madeAt)),
  ];
  if (signals.length > 0) {
    const found = alertsOf(dependencies.rules(), state, signals, known);
    state = found.state;
    // What was reached before there was anybody to tell is no news.
    if (stored || isNew) alerts.push(...found.alerts);
  }
  return { state, pending: pendingOf(dependencies, alerts, madeAt) };
}

function rowsAfter(
  { events }: LivetapDatabase,
  { number }: SessionRow,
  row: number,
): Promise<EventRow[]> {
  return events
    .where("[session+row]")
    .between([number, row + 1], [number, []])
    .limit(CHUNK)
    .toArray();
}

async function inputsOf(
  { rules, firstTimersIn }: AlertDependencies,
  { number }: SessionRow,
  events: readonly EventRow[],
): Promise<AlertInput[]> {
  const isAsked = rules().some(
    ({ kind, isOn }) => isOn && kind === "firstTimer",
  );
  const firsts = isAsked ? await firstTimersIn(number, events) : new Set();
  return events.map((event) => ({
    ...{ kind: "event", event },
    isFirstTimer: firsts.has(event.id),
  }));
}

function isStreakOver({ status, lastAt }: SessionRow, at: number): boolean {
  return status === "ended" || (lastAt ?? 0) - at >= STREAK_OVER_MS;
}

/** The last that came of streaks whose end did not come. */
async function lastOf(
  { database, now }: AlertDependencies,
  { number }: SessionRow,
  over: AlertState["open"],
): Promise<AlertInput[]> {
  const events = await database.events.bulkGet(
    over.map(([, row]): [number, number] => [number, row]),
  );
  const oldest = now() - STREAK_OVER_MS - FRESH_MS;
  return events.flatMap((event): AlertInput[] =>
    event && !event.deleted && event.receivedAt >= oldest
      ? [{ kind: "over", event }]
      : [],
  );
}

async function signalsOf(
  { rules, goals, soldIn }: AlertDependencies,
  row: SessionRow,
  now: number,
): Promise<AlertInput[]> {
  const { streamer, tallies, lastAt, lastFrameAt, startedAt } = row;
  const at = lastAt ?? now;
  const isAsked = rules().some(({ kind, isOn }) => isOn && kind === "goal");
  const wanted = isAsked ? goalsFor(goals(), streamer.handle) : [];
  const shown = {
    totals: totalsOf(tallies, streamer.id),
    ...{ lastAt, startedAt, liveStartedAt: row.liveStartedAt ?? null },
    sold: wanted.some(isOfSales) ? await soldIn(row.number) : null,
  };
  const reached = wanted
    .filter((goal) => isGoalReached(goal, shown))
    .map(({ id, target }): AlertInput => ({
      ...{ kind: "goal", at },
      key: `${id} ${String(target)}`,
    }));
  const gap = { kind: "gap", key: String(lastFrameAt), at } as const;
  return isSilent(row, now) ? [...reached, gap] : reached;
}

/** Nothing comes, and nobody meant it so. A live whose tab was closed is interrupted at once. */
function isSilent(
  { status, stoppedAt, lastFrameAt }: SessionRow,
  now: number,
): boolean {
  const silentMs = now - lastFrameAt;
  if (stoppedAt !== undefined || silentMs > OVER_MS) return false;
  return (
    status === "interrupted" || (status === "live" && silentMs > SILENCE_MS)
  );
}

function pendingOf(
  { rules, tell }: AlertDependencies,
  alerts: readonly Alert[],
  madeAt: number,
): PendingAlert[] {
  return alerts.flatMap((alert) => {
    const rule = rules().find(({ id }) => id === alert.rule);
    if (!rule) return [];
    const { id, at, event } = alert;
    const line = event ? lineKey(event) : "";
    return [{ id, at, madeAt, rule, line, words: tell(alert, rule) }];
  });
}

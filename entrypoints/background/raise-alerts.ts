import { browser } from "wxt/browser";

import { ALERTS, ruleIn } from "@/lib/model/settings/alerts";
import { ALERTS_MUTED } from "@/lib/model/alerts/muted";
import { GOALS } from "@/lib/model/settings/goals";
import { SELLING } from "@/lib/model/settings/selling";
import type { Setting } from "@/lib/model/settings/setting";
import type { CommandHandlers } from "@/lib/protocol/ask";
import type { AlertCommands } from "@/lib/protocol/commands";
import { createNewcomers, type Newcomers } from "@/lib/queries/newcomers";
import { readSetting, watchSetting } from "@/lib/settings/setting";
import { createSerial } from "@/lib/ingest/serial";
import type { SessionRow } from "@/lib/store/rows";
import type { PendingAlert } from "@/lib/store/own-rows";
import { type AlertDependencies, lookForAlerts } from "@/lib/upkeep/alerts";
import { readSoldByActs } from "@/lib/upkeep/sold-acts";

import { alertWords, sampleWords } from "./alert-words";
import { raiseNow } from "./raise-now";

import type { Background } from ".";

export interface Alerting {
  afterBatch: (relay: string) => void;
  /** Whatever else may have changed how the lives are. */
  afterChange: () => void;
  commands: CommandHandlers<AlertCommands>;
}

/** Looks at every batch once it is stored, and never keeps the next one waiting. Without rules nothing is read. */
export function raiseAlerts({ database, run }: Background): Alerting {
  const settings = followSettings();
  const dependencies = dependenciesOf(database, settings);
  const inOrder = createSerial();
  const look = async (find: () => Promise<number[]>) => {
    await settings.known;
    if (!settings.alerts().rules.some(({ isOn }) => isOn)) return;
    for (const session of await find())
      await lookForAlerts(dependencies, session);
  };
  /** Batches that come while one is looked at are looked at together. */
  const waiting = new Set<string>();
  const lookLater = (name: string, find: () => Promise<number[]>) => {
    if (waiting.has(name)) return;
    waiting.add(name);
    const looking = inOrder(() => {
      waiting.delete(name);
      return look(find);
    });
    run("looking for alerts", looking);
  };
  const afterChange = () => {
    lookLater("", async () => {
      const rows = await database.sessions.filter(mayAlert).toArray();
      return rows.map(({ number }) => number);
    });
  };
  browser.alarms.onAlarm.addListener(afterChange);
  afterChange();
  return {
    afterChange,
    afterBatch: (relay) => {
      lookLater(relay, async () => {
        const session = (await database.relays.get(relay))?.session ?? 0;
        return session === 0 ? [] : [session];
      });
    },
    commands: {
      async testAlert({ rule }) {
        await settings.known;
        const { volume } = settings.alerts();
        // Who asks wants to hear it, at whatever hour.
        const loudness = { volume, quiet: { from: 0, to: 0 } };
        const where = { session: "test", muted: "" };
        await raiseNow(ruleIn(rule).map(sampleOf), loudness, where);
        return null;
      },
    },
  };
}

const OVER_MS = 5 * 60_000;

/** What was left without a word may be one in a gap. */
function mayAlert({ status, lastFrameAt }: SessionRow): boolean {
  const isRecent = Date.now() - lastFrameAt < OVER_MS;
  return status === "live" || (status === "interrupted" && isRecent);
}

function sampleOf(rule: PendingAlert["rule"]): PendingAlert {
  const [at, id] = [Date.now(), crypto.randomUUID()];
  const words = sampleWords(rule, id);
  return { ...{ id, at, madeAt: at, rule, line: "" }, words };
}

type Settings = ReturnType<typeof followSettings>;

function followSettings() {
  const alerts = followSetting(ALERTS);
  const muted = followSetting(ALERTS_MUTED);
  const goals = followSetting(GOALS);
  const selling = followSetting(SELLING);
  return {
    ...{ alerts: alerts.value, muted: muted.value },
    ...{ goals: () => goals.value().goals, selling: selling.value },
    known: Promise.all(
      [alerts, muted, goals, selling].map(({ known }) => known),
    ),
  };
}

function followSetting<T>(setting: Setting<T>) {
  let value = setting.standard;
  const known = readSetting(setting).then((read) => {
    value = read;
  });
  watchSetting(
    setting,
    (changed) => {
      value = changed;
    },
    new AbortController().signal,
  );
  return { value: () => value, known };
}

function dependenciesOf(
  database: Background["database"],
  { alerts, muted, goals, selling }: Settings,
): AlertDependencies {
  return {
    ...{ database, goals, now: Date.now },
    rules: () => alerts().rules,
    firstTimersIn: createFirstTimers(database),
    tell: (alert, rule) => alertWords(alert, rule, goals()),
    raise: (raised, session) =>
      raiseNow(raised, alerts(), { session, muted: muted().session }),
    soldIn: async (session) =>
      selling().isOn
        ? readSoldByActs(database, session, selling().currency)
        : null,
  };
}

function createFirstTimers(
  database: Background["database"],
): AlertDependencies["firstTimersIn"] {
  let last: { session: number; newcomers: Newcomers } | null = null;
  return (session, events) => {
    if (last?.session !== session)
      last = { session, newcomers: createNewcomers(session) };
    return last.newcomers.among(database, events);
  };
}

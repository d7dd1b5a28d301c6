import { browser } from "wxt/browser";

import { isQuiet, minuteOfDay } from "@/lib/model/alerts/quiet";
import {
  ALERTS,
  type AlertSettings,
  ruleIn,
} from "@/lib/model/settings/alerts";
import { GOALS } from "@/lib/model/settings/goals";
import type { Setting } from "@/lib/model/settings/setting";
import type { CommandHandlers } from "@/lib/protocol/ask";
import type { AlertCommands } from "@/lib/protocol/commands";
import { createNewcomers, type Newcomers } from "@/lib/queries/newcomers";
import { readSetting, watchSetting } from "@/lib/settings/setting";
import { createSerial } from "@/lib/ingest/serial";
import type { PendingAlert } from "@/lib/store/own-rows";
import { type AlertDependencies, lookForAlerts } from "@/lib/upkeep/alerts";

import { alertWords, sampleWords } from "./alert-words";
import { makeHeard } from "./make-heard";

import type { Background } from ".";

/** Looks at every batch once it is stored, and never keeps the next one waiting. Without rules nothing is read. */
export function raiseAlerts({ database, run }: Background): {
  afterBatch: (relay: string) => void;
  commands: CommandHandlers<AlertCommands>;
} {
  const settings = followSetting(ALERTS);
  const goals = followSetting(GOALS);
  const inOrder = createSerial();
  const raise = (alerts: readonly PendingAlert[]) =>
    raiseNow(alerts, settings.value());
  const dependencies: AlertDependencies = {
    ...{ database, now: Date.now, raise },
    rules: () => settings.value().rules,
    goals: () => goals.value().goals,
    firstTimersIn: createFirstTimers(database),
    tell: alertWords,
  };
  const isWanted = async () => {
    await Promise.all([settings.known, goals.known]);
    return settings.value().rules.some(({ isOn }) => isOn);
  };
  const look = async (find: () => Promise<number[]>) => {
    if (!(await isWanted())) return;
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
  const findLives = async () => {
    const rows = database.sessions.filter(({ status }) => status === "live");
    return (await rows.toArray()).map(({ number }) => number);
  };
  const lookAtLives = () => {
    lookLater("", findLives);
  };
  browser.alarms.onAlarm.addListener(lookAtLives);
  lookAtLives();
  return {
    afterBatch: (relay) => {
      lookLater(relay, async () => {
        const session = (await database.relays.get(relay))?.session ?? 0;
        return session === 0 ? [] : [session];
      });
    },
    commands: {
      async testAlert({ rule }) {
        const [at, id] = [Date.now(), crypto.randomUUID()];
        const samples = ruleIn(rule).map((parsed): PendingAlert => ({
          ...{ id, at, madeAt: at, rule: parsed, line: "" },
          words: sampleWords(parsed),
        }));
        await settings.known;
        const { volume } = settings.value();
        // Who asks wants to hear it, at whatever hour.
        await raiseNow(samples, { volume, quiet: { from: 0, to: 0 } });
        return null;
      },
    },
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

async function raiseNow(
  alerts: readonly PendingAlert[],
  { volume, quiet }: Pick<AlertSettings, "volume" | "quiet">,
): Promise<void> {
  const now = Date.now();
  const offset = new Date(now).getTimezoneOffset();
  if (isQuiet(quiet, minuteOfDay(now, offset))) return;
  await notify(alerts.filter(({ rule }) => rule.isNotified));
  const heard = alerts
    .map(({ id, rule, words }) => ({
      ...{ id, sound: rule.sound, language: words.language },
      spoken: rule.isSpoken ? words.spoken : "",
    }))
    .filter(({ sound, spoken }) => sound !== "none" || spoken !== "");
  if (heard.length > 0 && volume > 0) await makeHeard(heard, volume);
}

const NOTIFICATIONS = { permissions: ["notifications" as const] };

/** By the same id a second one takes the place of the first. */
async function notify(alerts: readonly PendingAlert[]): Promise<void> {
  if (alerts.length === 0) return;
  if (!(await browser.permissions.contains(NOTIFICATIONS))) return;
  const iconUrl = browser.runtime.getURL("/icon/128.png");
  for (const { id, words } of alerts)
    await browser.notifications.create(id, {
      ...{ type: "basic", iconUrl, silent: true },
      ...{ title: words.title, message: words.text },
    });
}

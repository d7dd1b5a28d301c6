import { useCallback } from "react";
import { browser } from "wxt/browser";

import { minuteOfDay } from "@/lib/model/alerts/quiet";
import type { AlertRule } from "@/lib/model/alerts/rule";
import { silenceOf, type Silence } from "@/lib/model/alerts/silence";
import { ALERTS } from "@/lib/model/settings/alerts";
import { ALERTS_MUTED } from "@/lib/model/alerts/muted";
import { askWorker } from "@/lib/protocol/ask";
import { readAlertedLines, readLastAlerts } from "@/lib/queries/alerts";
import type { ReadDatabase } from "@/lib/queries/open";

import { useLiveQuery } from "./use-live-query";
import { useSetting } from "./use-setting";

const OPTIONS = { tables: ["alerts"] };

/** Lines of a session's feed that a rule wants to be seen. */
export function useAlertedLines(
  session: number,
): ReadonlySet<string> | undefined {
  const read = useCallback(
    (database: ReadDatabase) => readAlertedLines(database, session),
    [session],
  );
  return useLiveQuery(read, OPTIONS);
}

const LATELY = { tables: ["alerting"], paceMs: 500 };

/** The last alerts of a session, newest first. */
export function useLastAlerts(session: number) {
  const read = useCallback(
    (database: ReadDatabase) => readLastAlerts(database, session),
    [session],
  );
  return useLiveQuery(read, LATELY);
}

export interface AlertsHeard {
  /** Some rule is on. */
  isWanted: boolean;
  /** Why nothing is heard at this time, or null. */
  silence: Silence | null;
  /** When quiet hours end: minute of the day. */
  quietUntil: number;
  isMuted: boolean;
  mute: (isWanted: boolean) => void;
}

/** Whether the alerts of a live are heard; `id` is the session's UUID, `now` our clock. */
export function useAlertsHeard(id: string, now: number): AlertsHeard {
  const { value = ALERTS.standard } = useSetting(ALERTS);
  const { value: muted = ALERTS_MUTED.standard, change } =
    useSetting(ALERTS_MUTED);
  const minute = minuteOfDay(now, new Date(now).getTimezoneOffset());
  const where = { session: id, muted: muted.session, minute };
  return {
    isWanted: value.rules.some(({ isOn }) => isOn),
    silence: silenceOf(value, where),
    quietUntil: value.quiet.to,
    isMuted: muted.session === id,
    mute: (isWanted) => {
      change({ session: isWanted ? id : "" });
    },
  };
}

/** Whether the browser shows our notifications. */
export function readNotificationsAllowed(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ["notifications"] });
}

export function testAlert(rule: AlertRule): Promise<unknown> {
  return askWorker("testAlert", { rule });
}

/** Asks the user, where the browser has not been told before; has to begin within a click. */
export function allowNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ["notifications"] });
}

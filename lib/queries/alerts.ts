import { ALERT_STATE } from "@/lib/model/alerts/state";
import type { LatelyRaised } from "@/lib/store/own-rows";

import type { ReadDatabase } from "./open";

/** Lines of a session's feed that a rule wants to be seen. */
export async function readAlertedLines(
  database: ReadDatabase,
  session: number,
): Promise<ReadonlySet<string>> {
  const keys = await database.alerts
    .where("[session+line]")
    .between([session], [session, []])
    .primaryKeys();
  return new Set(keys.map(([, line]) => line));
}

/** The last alerts of a session, newest first. */
export async function readLastAlerts(
  database: ReadDatabase,
  session: number,
): Promise<LatelyRaised[]> {
  const row = await database.alerting.get([session, ALERT_STATE]);
  return (row?.lately ?? []).toReversed();
}

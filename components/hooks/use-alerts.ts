import { useCallback } from "react";
import { browser } from "wxt/browser";

import type { AlertRule } from "@/lib/model/alerts/rule";
import { askWorker } from "@/lib/protocol/ask";
import { readAlertedLines } from "@/lib/queries/alerts";
import type { ReadDatabase } from "@/lib/queries/open";

import { useLiveQuery } from "./use-live-query";

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

export function testAlert(rule: AlertRule): Promise<unknown> {
  return askWorker("testAlert", { rule });
}

/** Asks the user, where the browser has not been told before; has to begin within a click. */
export function allowNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ["notifications"] });
}

import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";

import { decodeAgain } from "@/lib/ingest/decode-again";
import { createSerial } from "@/lib/ingest/serial";
import { createSessionCommands } from "@/lib/ingest/session-commands";
import { logError } from "@/lib/platform/log";
import { answer, type CommandHandlers } from "@/lib/protocol/ask";
import type { WorkerCommands } from "@/lib/protocol/commands";
import { newSeed } from "@/lib/model/draw/choose";
import { LivetapDatabase } from "@/lib/store/database";
import { createDrawCommands } from "@/lib/upkeep/draw-commands";
import { createMarkCommands } from "@/lib/upkeep/marks";
import { createLookCommands } from "@/lib/upkeep/look-commands";
import { createPersonCommands } from "@/lib/upkeep/person-notes";
import { createDescribeCommands } from "@/lib/upkeep/session-words";
import { createDeskCommands } from "@/lib/upkeep/desk-commands";
import { createSalesCommands } from "@/lib/upkeep/sales-commands";

import { indexComments } from "./index-comments";
import { keepCount } from "./keep-count";
import { createAlertness } from "./alertness";
import { createLiveActions } from "./live-actions";
import { lookAfterData } from "./look-after-data";
import { mergeRecords } from "./merge-records";
import { offerActions } from "./offer-actions";
import { raiseAlerts } from "./raise-alerts";
import { recordLives } from "./record-lives";
import { returnToTabs } from "./return-to-tabs";
import { showBadge } from "./show-badge";
import { watchSessions } from "./watch-sessions";

export interface Background {
  database: LivetapDatabase;
  /** Everything that changes a session that may be recorded takes its turn here. */
  inTurn: <T>(task: () => Promise<T>) => Promise<T>;
  /** Logs it when it fails. */
  run: (doing: string, task: Promise<unknown>) => void;
  /** Called on every sign of life, with our clock. */
  alert: (now: number) => Promise<void>;
}

/** Every listener is there before the first wait: an event that starts the worker is not told twice. */
export default defineBackground(() => {
  const database = new LivetapDatabase();
  const inTurn = createSerial();
  const run: Background["run"] = (doing, task) => {
    task.catch((error: unknown) => {
      logError(doing, error);
    });
  };
  const alert = createAlertness(database);
  const background = { database, inTurn, run, alert };
  const alerting = raiseAlerts(background);
  const commands: CommandHandlers<WorkerCommands> = {
    ...createSessionCommands(database, Date.now),
    ...createLookCommands(database, indexComments(background)),
    ...createPersonCommands(database, Date.now),
    ...createDescribeCommands(database),
    ...mergeRecords(background),
    ...lookAfterData(background),
    ...createSalesCommands(database, Date.now),
    ...createDeskCommands(database, Date.now),
    ...alerting.commands,
    ...createMarkCommands(database, Date.now),
    ...createDrawCommands({ database, now: Date.now, newSeed }),
  };

  browser.runtime.onMessage.addListener((posted, { url }, reply) => {
    const isOwnPage = url?.startsWith(browser.runtime.getURL("/")) ?? false;
    return isOwnPage && answer("worker", commands, posted, reply);
  });
  keepCount(background);
  const { afterBatch, afterChange } = alerting;
  recordLives({ ...background, afterBatch });
  watchSessions({ ...background, afterChange });
  returnToTabs(background);
  const say = showBadge(background);
  offerActions({
    run,
    actions: createLiveActions({ database, commands, say }),
  });
  run("decoding again", decodeAgain(database));
});

import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";

import { decodeAgain } from "@/lib/ingest/decode-again";
import { createIngest } from "@/lib/ingest/ingest";
import { serveRelay } from "@/lib/ingest/relay-port";
import { retireAll, retireSilent, retireTab } from "@/lib/ingest/retire";
import { createSerial } from "@/lib/ingest/serial";
import { createSessionCommands } from "@/lib/ingest/session-commands";
import { logError } from "@/lib/platform/log";
import { answer } from "@/lib/protocol/ask";
import { RELAY_PORT } from "@/lib/protocol/port";
import { LivetapDatabase } from "@/lib/store/database";
import { deleteOrphans } from "@/lib/store/delete-session";

const RETIRE = "retire";
const OPEN_PANEL = "open_panel";

export default defineBackground(() => {
  const database = new LivetapDatabase();
  const ingest = createIngest({ database, now: Date.now });
  const serial = createSerial();
  const commands = createSessionCommands(database, Date.now);
  const run = (doing: string, task: Promise<unknown>) => {
    task.catch((error: unknown) => {
      logError(doing, error);
    });
  };
  const openPanel = (windowId: number | undefined) => {
    if (windowId !== undefined)
      run("opening the panel", browser.sidePanel.open({ windowId }));
  };

  browser.runtime.onConnect.addListener((port) => {
    const tab = port.sender?.tab?.id;
    if (port.name !== RELAY_PORT || tab === undefined) return;
    run(
      "keeping the tab",
      browser.tabs.update(tab, { autoDiscardable: false }),
    );
    serveRelay(port, serial, (batch) => ingest(batch, tab));
  });
  browser.runtime.onMessage.addListener((posted, { url }, reply) => {
    const isOwnPage = url?.startsWith(browser.runtime.getURL("/")) ?? false;
    return isOwnPage && answer("worker", commands, posted, reply);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.create({
      id: OPEN_PANEL,
      title: browser.i18n.getMessage("command_openPanel"),
      contexts: ["action"],
    });
    if (reason === "install")
      run("welcoming", browser.tabs.create({ url: "/welcome.html" }));
  });
  browser.runtime.onStartup.addListener(() => {
    run(
      "ending sessions of the last run",
      serial(() => retireAll(database)),
    );
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RETIRE)
      run(
        "ending silent sessions",
        serial(() => retireSilent(database, Date.now())),
      );
  });
  browser.tabs.onRemoved.addListener((tab) => {
    run(
      "ending a closed tab's session",
      serial(() => retireTab(database, tab)),
    );
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_PANEL) openPanel(tab?.windowId);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === OPEN_PANEL) openPanel(tab?.windowId);
  });
  run(
    "setting an alarm",
    browser.alarms.create(RETIRE, { periodInMinutes: 1 }),
  );
  run("decoding again", decodeAgain(database));
  run("finishing what was being erased", deleteOrphans(database));
});

import {
  type BrowserContext,
  expect,
  type Page,
  type Worker,
} from "@playwright/test";

import {
  ALERT_GOALS,
  ALERT_RULES,
  ALERT_WORDS,
  alertingLive,
} from "../replay/alerting";
import { untilPlayed } from "../replay/progress";
import { waitUntilStored } from "../replay/settled";
import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";
import { createKiller } from "./kill-worker";
import { readStore } from "./stored";

declare global {
  /** What the page for sound was told; every page of the extension hears it. */
  var toldAloud: { id: string; spoken: string }[];
  /** Ids of the notifications that were asked for. */
  var askedFor: string[];
}

interface Extension {
  permissions: { contains: () => Promise<boolean> };
  notifications: { create: (id: string) => Promise<string> };
}

/** The same under another name, where the browser has it. */
declare const browser: Extension | undefined;

declare const chrome: Extension & {
  storage: { local: { set: (values: object) => Promise<void> } };
  runtime: {
    onMessage: { addListener: (listener: (posted: unknown) => void) => void };
  };
};

const WORD = "clay";

async function addRule(options: Page): Promise<void> {
  const alerts = options.getByRole("region", { name: "Alerts" });
  await alerts.getByLabel("Words between commas").fill(WORD);
  await alerts.getByLabel("Seconds between two").fill("0");
  await alerts.getByLabel("Read aloud").check();
  await alerts.getByRole("button", { name: "Add alert" }).click();
  await expect(alerts.getByText(`Somebody writes: ${WORD}`)).toBeVisible();
}

function listen(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    globalThis.toldAloud = [];
    chrome.runtime.onMessage.addListener((posted) => {
      const { target, request } = posted as {
        target: string;
        request: { alerts: typeof globalThis.toldAloud };
      };
      if (target === "offscreen") toldAloud.push(...request.alerts);
    });
  });
}

test("a rule tells of each comment with its word once, though the worker is killed and the page comes again", async ({
  installAndConsent,
}) => {
  const { recording } = syntheticLive({ seed: 21, minutes: 3 });
  const frames = [...recording.lines()].length;
  const stand = await installAndConsent({ recordings: [recording], speed: 20 });
  const { context, extensionId, panel, server } = stand;
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html#alerts`);
  await addRule(options);
  await listen(panel);
  const live = await stand.watch();
  const killWorker = await createKiller(panel);
  await live.waitForFunction(
    (count) => window.received.length >= count,
    Math.round(frames / 2),
  );
  await killWorker();
  await untilPlayed(live, server);
  await waitUntilStored(panel);

  const { events } = await stand.exportSession();
  const meant = events.filter(
    ({ kind, text, history }) =>
      kind === "comment" && !history && /\bclay\b/i.test(String(text)),
  );
  expect(meant.length).toBeGreaterThan(3);
  const ids = meant.map(({ id }) => id).sort();
  const marked = async () =>
    (await readStore(panel, "alerts")).map(({ line }) => line).sort();
  await expect.poll(marked).toEqual(ids);
  const told = await panel.evaluate(() => toldAloud);
  expect(new Set(told.map(({ id }) => id)).size).toBe(meant.length);
  for (const { spoken } of told) expect(spoken.toLowerCase()).toContain(WORD);

  await live.reload();
  await waitUntilStored(panel);
  const after = await panel.evaluate(() => toldAloud.length);
  expect(after).toBe(told.length);

  await panel.bringToFront();
  await panel.getByRole("searchbox").fill(WORD);
  await expect(panel.getByRole("img", { name: "Alert" }).first()).toBeVisible();
});

/** Nobody can answer the browser's question here: the worker takes it for answered, and its notifications are counted. */
async function allowNotifications(context: BrowserContext): Promise<Worker> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error("no worker");
  await worker.evaluate(() => {
    globalThis.askedFor = [];
    const value = {
      create: (id: string) => {
        askedFor.push(id);
        return Promise.resolve(id);
      },
    };
    const names = typeof browser === "undefined" ? [] : [browser];
    for (const extension of [chrome, ...names]) {
      extension.permissions.contains = () => Promise.resolve(true);
      Object.defineProperty(extension, "notifications", { value });
    }
  });
  return worker;
}

const ruleOf = (id: string) => id.split(" ")[0] ?? "";

test("every rule tells of its one cause, in the feed, aloud and as a notification, and of nothing that is close to it", async ({
  installAndConsent,
}) => {
  const stand = await installAndConsent({
    recordings: [alertingLive(Date.now())],
    ...{ speed: 60, closeAfter: [90] },
  });
  const { context, panel, server } = stand;
  await panel.evaluate(
    ([rules, goals]) =>
      chrome.storage.local.set({ alerts: { rules }, goals: { goals } }),
    [ALERT_RULES, ALERT_GOALS] as const,
  );
  await listen(panel);
  const worker = await allowNotifications(context);
  const live = await stand.watch();
  await untilPlayed(live, server);
  await waitUntilStored(panel);
  await live.close();

  const kinds = ALERT_RULES.map(({ id }) => id).sort();
  const told = () =>
    panel.evaluate(() => toldAloud.map(({ id }) => id.split(" ")[0]).sort());
  await expect.poll(told).toEqual(kinds);
  const asked = await worker.evaluate(() => askedFor);
  expect(asked.map(ruleOf).sort()).toEqual(kinds);
  const spoken = await panel.evaluate(() => toldAloud);
  for (const [rule, words] of Object.entries(ALERT_WORDS))
    expect(spoken.find(({ id }) => ruleOf(id) === rule)?.spoken).toContain(
      words,
    );
  const marked = await readStore(panel, "alerts");
  const withLine = kinds.filter((kind) => kind !== "goal" && kind !== "gap");
  expect(marked.map(({ rule }) => rule).sort()).toEqual(withLine);

  await panel.bringToFront();
  const last = panel.getByRole("region", { name: "Last alerts" });
  await last.getByRole("button", { expanded: false }).click();
  await expect(last.getByRole("listitem")).toHaveCount(kinds.length - 1);
  await panel.keyboard.press("F9");
  await expect(last.getByRole("status")).toContainText("Silent");
  await panel.getByRole("searchbox").fill("GLAZE take");
  await expect(panel.getByRole("img", { name: "Alert" })).toHaveCount(1);
});

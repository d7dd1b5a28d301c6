import { expect, type Page } from "@playwright/test";

import { untilPlayed } from "../replay/progress";
import { waitUntilStored } from "../replay/settled";
import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";
import { createKiller } from "./kill-worker";
import { readStore } from "./stored";

declare global {
  /** What the page for sound was told; every page of the extension hears it. */
  var toldAloud: { id: string; spoken: string }[];
}

declare const chrome: {
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

import { expect } from "@playwright/test";

import { waitUntilStored } from "../replay/settled";
import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";
import { createKiller } from "./kill-worker";
import { readStore } from "./stored";

declare const chrome: {
  storage: { local: { set: (values: object) => Promise<void> } };
};

test("what is ticked off by keyboard outlives the worker, and the recap says what was missed", async ({
  installAndConsent,
}) => {
  const { recording } = syntheticLive({ seed: 11, minutes: 4 });
  const stand = await installAndConsent({ recordings: [recording], speed: 60 });
  const { panel } = stand;
  await panel.evaluate(() =>
    chrome.storage.local.set({ desk: { isOn: true, minDiamonds: 1 } }),
  );
  await stand.playAll();
  await panel.bringToFront();
  await panel.getByRole("tab", { name: /^Desk/u }).click();
  const list = panel.getByRole("list", { name: "What waits for you" });
  const first = list.getByRole("listitem").first();
  await expect(first).toBeVisible();
  const waiting = panel.getByRole("button", { name: /^All \d+/u });
  const count = Number(/\d+/u.exec(await waiting.innerText())?.[0]);
  expect(count).toBeGreaterThan(2);

  await panel.keyboard.press("j");
  await panel.keyboard.press("Space");
  await expect(waiting).toHaveText(`All ${String(count - 1)}`);
  const kill = await createKiller(panel);
  await kill();
  await panel.keyboard.press("s");
  await expect(waiting).toHaveText(`All ${String(count - 2)}`);
  await panel.keyboard.press("Space");
  await expect(waiting).toHaveText(`All ${String(count - 3)}`);
  await panel.keyboard.press("u");
  await expect(waiting).toHaveText(`All ${String(count - 2)}`);

  await panel.reload();
  await panel.getByRole("tab", { name: /^Desk/u }).click();
  await expect(waiting).toHaveText(`All ${String(count - 2)}`);
  await expect(panel.getByText("Done (2)")).toBeVisible();
  await waitUntilStored(panel);
  const ticks = await readStore(panel, "ticks");
  expect(new Set(ticks.map(({ state }) => state))).toEqual(
    new Set(["done", "skipped"]),
  );

  const [session] = await readStore(panel, "sessions");
  await panel.goto(
    new URL(`/dashboard.html#session?id=${String(session?.id)}`, panel.url())
      .href,
  );
  const card = panel.getByRole("region", { name: "What was missed" });
  await expect(card).toContainText("left aside");
  const missed = card.getByRole("list", {
    name: "Gifts nobody was thanked for",
  });
  await expect(missed.getByRole("listitem").first()).toBeVisible();
});

import { expect, type Page } from "@playwright/test";

import { overlayPath } from "@/lib/model/overlay/address";
import { newWidget } from "@/lib/model/overlay/new-widget";
import { presetLayout } from "@/lib/model/overlay/presets";

import { untilPlayed } from "../replay/progress";
import { waitUntilStored } from "../replay/settled";
import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";
import { createKiller } from "./kill-worker";
import { readStore } from "./stored";

declare const chrome: {
  storage: { local: { set: (values: object) => Promise<void> } };
};

/** A layout with chat, counters and those who gave most. */
function layout() {
  const talk = presetLayout("talk", { id: "stream", name: "Stream" });
  return {
    ...talk,
    widgets: [...talk.widgets, newWidget("topGifters", "top")],
  };
}

interface Row {
  id: string;
  number: number;
  kind: string;
  deleted: boolean;
  text: string;
  at: number;
  row: number;
  diamonds: number;
  person: string;
  tallies: Record<string, number>;
  streamer: { id: string };
}

const rowsOf = async (page: Page, store: string) =>
  (await readStore(page, store)) as unknown as Row[];

const figure = (page: Page, name: string) =>
  page.locator(`[data-counter="${name}"] [data-figure]`);

test("what is on stream is what the database says, though the worker was killed in between", async ({
  installAndConsent,
}) => {
  const { recording } = syntheticLive({ seed: 44, minutes: 3 });
  const frames = [...recording.lines()].length;
  const stand = await installAndConsent({ recordings: [recording], speed: 20 });
  const { context, extensionId, panel, server } = stand;
  await panel.evaluate(
    (one) =>
      chrome.storage.local.set({
        overlay: { layouts: [one], masked: [], allowed: [] },
      }),
    layout(),
  );
  const open = async (session: string | null) => {
    const page = await context.newPage();
    const address = { layout: "stream", session, isSample: false };
    const path = overlayPath(address);
    await page.goto(`chrome-extension://${extensionId}${path}`);
    return page;
  };
  const overlay = await open(null);
  await expect(overlay.locator("[data-keyed]")).toHaveCount(1);
  await expect(overlay.locator("section")).toHaveCount(0);
  await expect(overlay.locator("body")).toHaveText("");

  const live = await stand.watch();
  const chat = overlay.locator('[data-kind="chat"] li');
  await overlay.bringToFront();
  await expect(chat.first()).toBeVisible();
  const likes = async () =>
    Number(await figure(overlay, "likes").getAttribute("data-figure"));
  const before = await likes();
  const killWorker = await createKiller(panel);
  await killWorker();
  await live.waitForFunction(
    (count) => window.received.length >= count,
    Math.round(frames / 2),
  );
  await expect.poll(likes).toBeGreaterThan(before);
  await untilPlayed(live, server);
  await waitUntilStored(panel);

  const [session] = await rowsOf(panel, "sessions");
  const ended = await open(session?.id ?? "");
  await ended.bringToFront();
  for (const [name, tally] of [
    ["diamonds", "diamonds"],
    ["likes", "likesReported"],
    ["viewers", "viewersLast"],
  ] as const)
    await expect(figure(ended, name)).toHaveAttribute(
      "data-figure",
      String(session?.tallies[tally]),
    );
  const givers = (await rowsOf(panel, "people"))
    .filter(
      ({ diamonds, person }) => diamonds > 0 && person !== session?.streamer.id,
    )
    .sort((left, right) => right.diamonds - left.diamonds);
  await expect(
    ended.locator('[data-kind="topGifters"] [data-figure]').first(),
  ).toHaveAttribute("data-figure", String(givers[0]?.diamonds));
  const said = (await rowsOf(panel, "events"))
    .filter(({ kind, deleted }) => kind === "comment" && !deleted)
    .sort((left, right) => left.at - right.at || left.row - right.row);
  const last = said.at(-1)?.text ?? "";
  await expect(
    ended.locator('[data-kind="chat"] li').filter({ hasText: last }),
  ).not.toHaveCount(0);
});

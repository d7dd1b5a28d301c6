import { expect, type Page } from "@playwright/test";

import { DEMO_LIVE } from "@/lib/demo/demo-live";

import { syntheticLive } from "../replay/synthetic";
import { tallyOf } from "../replay/tally";
import { stopWorker } from "../soak/stop-worker";
import { schemaErrorsOf } from "../support/session-schema";
import { extensionTest as test, type Stand } from "./fixtures";
import {
  chooseSpeed,
  openSidePanels,
  rushDemo,
  tryDemo,
  untilOver,
} from "./pages/demo";
import { readExport } from "./pages/export";
import { exportFrom, figure, openPanel } from "./pages/panel";
import { openPopup } from "./pages/popup";
import { findWelcome } from "./pages/welcome";
import type { ExportedSession } from "./session-file";

const EXPECTED = tallyOf(DEMO_LIVE);

const { comments, gifts, diamonds, likesObserved, likesReported } = EXPECTED;
const { joins, follows, followers, shares, people, events } = EXPECTED;
const { viewersLast, viewersPeak, gifters, commenters, entries } = EXPECTED;
const TOTALS = {
  ...{ comments, gifts, diamonds, likesObserved, likesReported, entries },
  ...{ joins, follows, followers, shares, people, events },
  ...{ viewersLast, viewersPeak, gifters, commenters },
};

/** What the network was asked for by anything. */
function requestsOf({ context }: Stand): string[] {
  const asked: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isInside = ["chrome-extension:", "data:", "blob:"];
    if (!isInside.includes(url.protocol)) asked.push(url.href);
  });
  return asked;
}

async function exported(panel: Page): Promise<ExportedSession> {
  return readExport(await exportFrom(panel));
}

/** A server that nobody asks for anything. */
const UNUSED = {
  recordings: [syntheticLive({ minutes: 1 }).recording],
} as const;

test("one click plays an invented live that fills the panel, without consent and without the network", async ({
  stand,
}) => {
  const browser = await stand(UNUSED);
  const { context, extensionId, server } = browser;
  const asked = requestsOf(browser);
  const welcome = await findWelcome(context);
  const demo = await tryDemo(welcome);
  await expect.poll(() => openSidePanels(welcome)).toBe(1);
  await rushDemo(demo);
  const panel = await openPanel(context, extensionId);
  const top = panel.getByRole("main");
  await expect(top.getByText("Demo", { exact: true })).toBeVisible();
  await expect(top).toContainText("Live ended");
  for (const [name, count] of [
    ["Comments", comments],
    ["Gifts", gifts],
    ["Follows", follows],
    ["Shares", shares],
    ["People", people],
    ["Likes", likesReported],
    ["Viewers", viewersLast ?? 0],
  ] as const)
    await expect(figure(panel, name)).toContainText(
      count.toLocaleString("en-US"),
    );

  const session = await exported(panel);
  expect(session.session.origin).toBe("demo");
  expect(session.session.url).toBeNull();
  expect(session.totals).toMatchObject(TOTALS);
  expect(session.coverage.gaps).toEqual([]);
  expect(schemaErrorsOf(session)).toEqual([]);
  expect(JSON.stringify(session)).not.toContain("http");
  expect(asked).toEqual([]);
  expect(server.requests).toEqual([]);
});

test("the next demo is a session of its own, and the one before is gone", async ({
  stand,
}) => {
  const { context, extensionId } = await stand(UNUSED);
  const first = await tryDemo(await findWelcome(context));
  await rushDemo(first);
  const panel = await openPanel(context, extensionId);
  const before = await exported(panel);
  await first.getByRole("button", { name: "Play again" }).click();
  await untilOver(first);
  await panel.bringToFront();
  await expect(panel.getByRole("main")).toContainText("Live ended");
  const after = await exported(panel);
  expect(after.session.id).not.toBe(before.session.id);
  expect(after.session.rooms[0]?.id).not.toBe(before.session.rooms[0]?.id);
  expect(after.totals).toMatchObject(TOTALS);

  const isClosed = first.waitForEvent("close");
  const second = await tryDemo(await findWelcome(context));
  await isClosed;
  await expect(second.getByRole("progressbar")).not.toHaveAttribute(
    "aria-valuenow",
    "0",
  );
  await panel.bringToFront();
  await expect(panel.getByRole("main")).toContainText("Capturing");
  await panel.getByRole("button", { name: "Sessions" }).click();
  await expect(panel.getByRole("listitem")).toHaveCount(1);
  await expect(panel.getByRole("listitem")).toContainText("Demo");
});

test("a worker that is stopped in the middle of it changes nothing", async ({
  stand,
}) => {
  const { context, extensionId } = await stand(UNUSED);
  const welcome = await findWelcome(context);
  const demo = await tryDemo(welcome);
  await chooseSpeed(demo, "20×");
  const bar = demo.getByRole("progressbar");
  for (const share of [20, 45, 70]) {
    await expect
      .poll(
        async () => Number(await bar.getAttribute("aria-valuenow")) >= share,
        { timeout: 60_000 },
      )
      .toBe(true);
    await stopWorker(demo);
  }
  await untilOver(demo);
  const session = await exported(await openPanel(context, extensionId));
  expect(session.totals).toMatchObject(TOTALS);
  expect(session.coverage.gaps).toEqual([]);
});

test("popup and panel follow the demo's tab, whatever the rules say", async ({
  installAndConsent,
}) => {
  const { context, extensionId, welcome, panel } =
    await installAndConsent(UNUSED);
  const demo = await tryDemo(welcome);
  const popup = await openPopup(context, extensionId);
  await popup.getByRole("button", { name: "Pause everything" }).click();
  await expect(popup.getByText("Demo", { exact: true })).toBeVisible();
  await expect(popup.getByRole("main")).toContainText("Capturing");
  await expect(panel.getByRole("main")).toContainText("Capturing");
  await demo.close();
  await expect(panel.getByRole("main")).not.toContainText("Capturing");
});

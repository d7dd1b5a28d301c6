import { readdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";

import { expect, type Page } from "@playwright/test";

import { launchBrowser, type LaunchedBrowser } from "../replay/browser";
import { untilPlayed } from "../replay/progress";
import { readTabStatus, waitUntilStored } from "../replay/settled";
import { syntheticLive } from "../replay/synthetic";
import { mountSmallDisk } from "./disk";
import { extensionTest as test, type Watching } from "./fixtures";
import { figure, openPanel } from "./pages/panel";
import { rescueFrom, saveButton } from "./pages/rescue";
import { makeNewer } from "./stored";

const { recording, expected } = syntheticLive({ seed: 6, minutes: 1 });
const LIVE = { recordings: [recording] as const, speed: 20 };
/** A disk is full for some while: what does harm then comes again and again. */
const SLOW = { ...LIVE, speed: 4 };

test("a newer database is explained and can be saved as it is", async ({
  installAndConsent,
}) => {
  const { panel, playAll } = await installAndConsent(LIVE);
  await playAll();
  await makeNewer(panel);
  await panel.reload();

  await expect(title(panel)).toHaveText(
    "A newer Livetap made these recordings",
  );
  const lines = await rescueFrom(panel);
  const { events } = expected();
  expect(lines.at(-1)).toMatchObject({
    ...{ version: 990, unreadable: 0, unfinished: [] },
    rows: { sessions: 1, events },
  });
  expect(lines).toHaveLength(sum(lines.at(-1)) + 1);
  expect(await versionOf(panel)).toBe(990);
});

test("a database that the disk does not give is explained, left alone, and opens later", async ({
  installAndConsent,
}) => {
  const first = await installAndConsent(LIVE);
  const comments = await playAndCount(first);
  await first.context.close();
  const folder = await databaseFolder(first.profile);
  await rename(folder, `${folder}.away`);
  await writeFile(folder, "not a folder");

  const again = await goOn(first.profile);
  const panel = await openPanel(again.context, again.extensionId);
  await expect(title(panel)).toHaveText("The recordings cannot be opened");
  const opened = again.context.waitForEvent("page");
  await saveButton(panel).click();
  const rescue = await opened;
  await expect(title(rescue)).toHaveText("Nothing can be read");
  await expect(rescue.getByText(path.basename(folder))).toBeVisible();
  await again.context.close();

  await rename(folder, `${folder}.wrong`);
  await rename(`${folder}.away`, folder);
  const last = await goOn(first.profile);
  await expect(
    figure(await openPanel(last.context, last.extensionId), "Comments"),
  ).toContainText(comments);
  await last.context.close();
});

test("recordings that the browser threw away as damaged are told of", async ({
  installAndConsent,
}) => {
  const first = await installAndConsent(LIVE);
  await first.playAll();
  await first.context.close();
  const second = await goOn(first.profile);
  await untilCounted(await openPanel(second.context, second.extensionId));
  await second.context.close();
  await damage(await databaseFolder(first.profile));

  const third = await goOn(first.profile);
  const panel = await openPanel(third.context, third.extensionId);
  await expect(title(panel)).toHaveText("Recordings were lost");
  await expect(panel.getByText("1 recording stood in them")).toBeVisible();
  await panel.getByRole("button", { name: "Go on" }).click();
  await panel.reload();
  await expect(panel.getByText("Recordings were lost")).toBeHidden();
  await third.context.close();
});

test("while the disk is full frames wait, and then everything is stored and stays", async ({
  installAndConsent,
}) => {
  test.setTimeout(240_000);
  const disk = mountSmallDisk(300);
  test.skip(disk === null, "only root can mount a disk of its own");
  if (!disk) return;
  try {
    const watching = await installAndConsent(SLOW, disk.folder);
    const { panel, server } = watching;
    const live = await watching.watch();
    await live.waitForFunction(() => window.received.length >= 40);
    disk.fill();
    await untilPlayed(live, server);
    await expect
      .poll(() => readTabStatus(panel))
      .toMatchObject({
        refusal: "full",
      });
    await expect(
      panel.getByText(/^Storage is full|^The disk is full/),
    ).toBeVisible();

    disk.makeSpace();
    await waitUntilStored(panel);
    const { comments, gifts, diamonds, events } = expected();
    await expect(figure(panel, "Comments")).toContainText(String(comments));
    const { totals } = await watching.exportSession();
    expect(totals).toMatchObject({ comments, gifts, diamonds, events });
    expect(await readTabStatus(panel)).toMatchObject({ refusal: null });
    await watching.context.close();
    for (let start = 0; start < 2; start += 1) {
      const later = await goOn(disk.folder);
      await expect(
        figure(await openPanel(later.context, later.extensionId), "Comments"),
      ).toContainText(String(comments));
      await later.context.close();
    }
  } finally {
    disk.remove();
  }
});

function title(page: Page) {
  return page.getByRole("alert").getByRole("heading");
}

function goOn(profile: string): Promise<LaunchedBrowser> {
  return launchBrowser({ flags: [], isHeadless: true, profile });
}

async function playAndCount({ panel, playAll }: Watching): Promise<string> {
  await playAll();
  const { comments } = expected();
  await expect(figure(panel, "Comments")).toContainText(String(comments));
  return String(comments);
}

async function versionOf(page: Page): Promise<number | undefined> {
  const all = await page.evaluate(() => indexedDB.databases());
  return all.find(({ name }) => name === "livetap")?.version;
}

declare const chrome: {
  storage: { local: { get: (key: string) => Promise<object> } };
};

async function untilCounted(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => chrome.storage.local.get("keptSessions")))
    .toEqual({ keptSessions: 1 });
}

/** Where the browser keeps the extension's databases. */
async function databaseFolder(profile: string): Promise<string> {
  const folder = path.join(profile, "Default", "IndexedDB");
  const names = await readdir(folder);
  const name = names.find(
    (one) => one.startsWith("chrome-extension_") && one.endsWith(".leveldb"),
  );
  if (name === undefined) throw new Error("there is no database");
  return path.join(folder, name);
}

async function damage(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((one) => one.startsWith("MANIFEST")))
    await writeFile(path.join(folder, name), "nothing that makes sense");
}

function sum(last: object | undefined): number {
  const { rows = {} } = (last ?? {}) as { rows?: Record<string, number> };
  return Object.values(rows).reduce((all, count) => all + count, 0);
}

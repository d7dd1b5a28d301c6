import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import path from "node:path";

import { readExport } from "../e2e/pages/export";
import {
  exportFrom,
  figure,
  openPanel,
  waitForPictures,
} from "../e2e/pages/panel";
import { openPopup } from "../e2e/pages/popup";
import {
  findWelcome,
  openPanelButton,
  startRecording,
} from "../e2e/pages/welcome";
import { launchBrowser, type LaunchedBrowser } from "./browser";
import { type DemoOptions, parseOptions } from "./demo-options";
import { figuresTable } from "./figures-table";
import { untilPlayed } from "./progress";
import { openRecording } from "./recording";
import { type ReplayServer, startReplayServer } from "./server";
import { waitUntilStored } from "./settled";
import { syntheticLive } from "./synthetic";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Builds the extension, puts it into a real browser in front of a replayed live, and shows or writes what comes of it. */
async function demo(options: DemoOptions): Promise<void> {
  build();
  const recording =
    options.recording === null
      ? syntheticLive().recording
      : await openRecording(options.recording);
  const server = await startReplayServer({
    ...options,
    recordings: [recording],
  });
  try {
    const { isHeadless } = options;
    const browser = await launchBrowser({ flags: server.flags, isHeadless });
    try {
      await (isHeadless ? record : show)(browser, server, options);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

function build(): void {
  const { status, stderr } = spawnSync("npx", ["wxt", "build"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0)
    throw new Error(`The extension could not be built: ${stderr.trim()}`);
}

/** With a screen: the side panel beside the live, until the browser is closed. */
async function show(
  { context }: LaunchedBrowser,
  { url }: ReplayServer,
): Promise<void> {
  const welcome = await findWelcome(context);
  await startRecording(welcome);
  await openPanelButton(welcome).click();
  const live = await context.newPage();
  await live.goto(url);
  console.log("The live is playing. Close the browser to end the demo.");
  await context.waitForEvent("close", { timeout: 0 });
}

/** Without one: plays to the end and writes the panel, the popup and the session's own file. */
async function record(
  { context, extensionId }: LaunchedBrowser,
  server: ReplayServer,
  { out }: DemoOptions,
): Promise<void> {
  await mkdir(out, { recursive: true });
  const welcome = await findWelcome(context);
  await startRecording(welcome);
  const panel = await openPanel(context, extensionId);
  const live = await context.newPage();
  await live.goto(server.url);
  await untilPlayed(live, server);
  await waitUntilStored(panel);

  const download = await exportFrom(panel);
  await download.saveAs(path.join(out, "session.json"));
  const file = await readExport(download);
  await live.bringToFront();

  const popup = await openPopup(context, extensionId);
  for (const screen of [panel, popup]) {
    const comments = file.totals.comments.toLocaleString("en");
    const words = new RegExp(`: ${comments}\\b`);
    await figure(screen, "Comments").and(screen.getByLabel(words)).waitFor();
    await waitForPictures(screen);
  }
  await popup
    .getByRole("main")
    .screenshot({ path: path.join(out, "popup.png") });
  await panel.screenshot({ path: path.join(out, "panel.png") });
  console.log(figuresTable(file));
  console.log(`panel.png, popup.png and session.json are in ${out}`);
}

try {
  await demo(parseOptions(process.argv.slice(2), process.env));
} catch (error) {
  const words = error instanceof Error ? error.message : String(error);
  console.error(words.split("\n")[0]);
  process.exitCode = 1;
}

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { expect } from "@playwright/test";

import { EXTENSION } from "../replay/browser";
import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";
import { nextExport, readExport } from "./pages/export";
import { openStorageOptions } from "./pages/options";
import { waitForPictures } from "./pages/panel";
import { exportButton, openPopup } from "./pages/popup";

const PICTURE_HOSTS =
  /^[\w-]+(?:\.[\w-]+)*\.(?:tiktokcdn(?:-us|-eu)?|ibyteimg)\.com$/;

test("the extension asks the network for pictures from the listed hosts, and for nothing else", async ({
  installAndConsent,
}) => {
  const { recording } = syntheticLive({ seed: 7, minutes: 2 });
  const watching = await installAndConsent({
    ...{ recordings: [recording], speed: "max" },
  });
  const { context, extensionId, panel, server } = watching;
  const own = `chrome-extension://${extensionId}/`;
  const asked: { url: string; kind: string; referrer: string | undefined }[] =
    [];
  context.on("request", (request) => {
    const isOurs = request.serviceWorker()
      ? true
      : request.frame().url().startsWith(own);
    const url = request.url();
    const isInside = ["chrome-extension:", "data:", "blob:"].includes(
      new URL(url).protocol,
    );
    if (!isOurs || isInside) return;
    const kind = request.resourceType();
    asked.push({ url, kind, referrer: request.headers().referer });
  });
  await watching.playAll();
  await panel.reload();
  await panel.getByRole("tab", { name: "People" }).click();
  await waitForPictures(panel);
  const popup = await openPopup(context, extensionId);
  await waitForPictures(popup);
  const coming = nextExport(context);
  await exportButton(popup).click();
  expect((await readExport(await coming)).format).toBe("livetap.session");

  expect(asked.length).toBeGreaterThan(0);
  for (const { url, kind, referrer } of asked) {
    expect(kind).toBe("image");
    expect(new URL(url).protocol).toBe("https:");
    expect(new URL(url).hostname).toMatch(PICTURE_HOSTS);
    expect(referrer ?? "").toBe("");
  }
  const sites = server.requests.filter(
    (request) => !PICTURE_HOSTS.test(request.split("/")[0] ?? ""),
  );
  expect([...new Set(sites)].sort()).toEqual([
    "webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/",
    "webcast.tiktok.com/webcast/im/fetch/",
    "www.tiktok.com/@maple.fox.studio/live",
    "www.tiktok.com/favicon.ico",
    "www.tiktok.com/replay/received",
  ]);
});

test("without pictures the extension asks the network for nothing at all", async ({
  installAndConsent,
}) => {
  const { recording } = syntheticLive({ seed: 7, minutes: 2 });
  const watching = await installAndConsent({
    ...{ recordings: [recording], speed: "max" },
  });
  const { context, extensionId, panel } = watching;
  const options = await openStorageOptions(context, extensionId);
  await options.getByRole("switch", { name: "Show pictures" }).click();
  const own = `chrome-extension://${extensionId}/`;
  const asked: string[] = [];
  context.on("request", (request) => {
    const isOurs =
      request.serviceWorker() !== null || request.frame().url().startsWith(own);
    if (isOurs && request.url().startsWith("http")) asked.push(request.url());
  });
  await watching.playAll();
  await panel.reload();
  await panel.getByRole("tab", { name: "People" }).click();
  await waitForPictures(panel);
  const popup = await openPopup(context, extensionId);
  await waitForPictures(popup);
  for (const page of [panel, popup])
    await expect(page.locator("img[src^=http]")).toHaveCount(0);
  expect(asked).toEqual([]);
});

test("the built manifest asks for exactly what was decided", () => {
  const manifest = JSON.parse(
    readFileSync(path.join(EXTENSION, "manifest.json"), "utf8"),
  ) as Record<string, unknown>;
  expect(manifest.permissions).toEqual([
    ...["storage", "unlimitedStorage", "sidePanel"],
    ...["scripting", "alarms", "contextMenus"],
    // Sounds and voice of alerts: a worker has neither.
    "offscreen",
  ]);
  expect(manifest.optional_permissions).toEqual(["notifications"]);
  expect(manifest.host_permissions).toEqual(["*://*.tiktok.com/*"]);
  for (const name of [
    ...["optional_host_permissions"],
    ...["externally_connectable", "web_accessible_resources"],
  ])
    expect(manifest).not.toHaveProperty(name);
});

test("nothing in the bundle makes code out of text", () => {
  const scripts = readdirSync(EXTENSION, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => path.join(EXTENSION, name));
  expect(scripts.length).toBeGreaterThan(3);
  const makers = /(?<![\w$.])eval\(|new Function\(|(?<![\w$.])Function\(["'`]/;
  const found = scripts.filter((name) =>
    makers.test(readFileSync(name, "utf8")),
  );
  expect(found).toEqual([]);
});

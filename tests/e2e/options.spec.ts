import { expect } from "@playwright/test";

import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";
import {
  neverField,
  neverList,
  openOptionsFrom,
  openStorageOptions,
} from "./pages/options";
import { openPopup } from "./pages/popup";

const { recording } = syntheticLive({ seed: 5, minutes: 1 });
const LIVE = { recordings: [recording] as const, speed: 20 };

test("streamers put on the never list stay there after a reload", async ({
  installAndConsent,
}) => {
  const { context, extensionId } = await installAndConsent(LIVE);
  const options = await openOptionsFrom(await openPopup(context, extensionId));

  await neverField(options).fill(
    "@Willow.Weaves\nhttps://www.tiktok.com/@quiet.heron/live",
  );
  await options.keyboard.press("Enter");
  await expect(neverList(options).getByRole("listitem")).toHaveText([
    "@quiet.heron",
    "@willow.weaves",
  ]);
  await options.getByRole("button", { name: "Remove @quiet.heron" }).click();

  await options.reload();
  await expect(neverList(options).getByRole("listitem")).toHaveText([
    "@willow.weaves",
  ]);
});

test("a pause in the popup is seen everywhere until it is resumed", async ({
  installAndConsent,
}) => {
  const { context, extensionId } = await installAndConsent(LIVE);
  const popup = await openPopup(context, extensionId);
  const options = await openOptionsFrom(popup);
  await expect(options.getByText("Recording is on")).toBeVisible();

  await popup.getByRole("button", { name: "Pause everything" }).click();
  await expect(popup.getByText("Recording is paused")).toBeVisible();
  await expect(options.getByText("Recording is paused")).toBeVisible();

  await popup.getByRole("button", { name: "Resume" }).click();
  await expect(popup.getByText("Recording is paused")).toBeHidden();
  await expect(options.getByText("Recording is on")).toBeVisible();
});

test("the storage section tells what is used, what is free and that it is kept", async ({
  installAndConsent,
}) => {
  const { context, extensionId, playAll } = await installAndConsent(LIVE);
  await playAll();
  const options = await openStorageOptions(context, extensionId);
  await expect(
    options.getByRole("heading", { name: "Storage" }),
  ).toBeInViewport();
  await expect(
    options.getByRole("meter", { name: "Space used" }),
  ).toHaveAttribute(
    "aria-valuetext",
    /^[\d.,]+ [kMG]?B used, [\d.,]+ [MGT]?B free$/,
  );
  await expect(
    options.getByText(/^events: [\d,]+, recordings: 1$/),
  ).toBeVisible();
  await expect(options.getByText("Recordings are left alone")).toBeVisible();
});

test("of the live of a streamer on the never list nothing is stored", async ({
  installAndConsent,
}) => {
  const { context, extensionId, playAll } = await installAndConsent(LIVE);
  const options = await openStorageOptions(context, extensionId);
  await neverField(options).fill("@maple.fox.studio");
  await options.keyboard.press("Enter");
  await expect(neverList(options).getByRole("listitem")).toHaveCount(1);

  await playAll();
  await options.reload();
  await expect(options.getByText("events: 0, recordings: 0")).toBeVisible();
  const popup = await openPopup(context, extensionId);
  await expect(
    popup.getByRole("button", { name: "Record @maple.fox.studio" }),
  ).toBeVisible();
});

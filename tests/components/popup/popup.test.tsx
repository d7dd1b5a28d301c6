// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";

import { Popup } from "@/components/popup/popup";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import {
  feedFrom,
  renderScreen,
  surround,
  type Surroundings,
} from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

const ADDRESS = "https://www.tiktok.com/@willow.weaves/live";

async function showPopup(around: Surroundings) {
  const database = temporaryDatabase();
  const asked = await surround(around);
  await fillDatabase(database, sampleRows({ until: Date.now(), minutes: 2 }));
  await feedFrom(database, 1);
  vi.spyOn(window, "close").mockReturnValue();
  renderScreen(<Popup />, database);
  return asked;
}

test("six figures of the live are shown at once", async () => {
  await showPopup({ address: ADDRESS });
  await screen.findByRole("heading", { name: "Willow Weaves" });
  const figures = screen.getByRole("region", { name: "Key figures" });
  expect(figures.children).toHaveLength(6);
});

test("the first button opens the panel of this window", async () => {
  const { openPanel } = await showPopup({ address: ADDRESS });
  const [first] = await screen.findAllByRole("button");
  expect(first?.textContent).toBe("Open panel");
  await userEvent.click(screen.getByRole("button", { name: "Open panel" }));
  expect(openPanel).toHaveBeenCalledWith({ windowId: 3 });
});

test("without a live it shows what was recorded last", async () => {
  await showPopup({});
  await screen.findByText("Recorded last");
  await screen.findByRole("button", { name: "Export Willow Weaves" });
});

test("before consent it shows the button that starts recording", async () => {
  await showPopup({ hasConsent: false, address: ADDRESS });
  await screen.findByRole("button", { name: "Start recording" });
  expect(screen.queryByRole("button", { name: "Open panel" })).toBeNull();
});

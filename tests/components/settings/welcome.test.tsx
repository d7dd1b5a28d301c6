// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { Welcome } from "@/components/settings/welcome";

import {
  renderScreen,
  surround,
  type Surroundings,
} from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

async function showWelcome(around: Surroundings) {
  const asked = await surround(around);
  renderScreen(<Welcome />, temporaryDatabase());
  return asked;
}

test("Enter on the focused button starts recording", async () => {
  await showWelcome({ hasConsent: false });
  const start = await screen.findByRole("button", { name: "Start recording" });
  expect(document.activeElement).toBe(start);
  await userEvent.keyboard("{Enter}");
  await screen.findByText("Recording is on");
  expect(await fakeBrowser.storage.local.get("consent")).toHaveProperty(
    "consent.givenAt",
  );
});

test("pages from before the extension can be reloaded", async () => {
  const { tabs } = await showWelcome({
    address: "https://www.tiktok.com/@willow.weaves/live",
    status: null,
  });
  await userEvent.click(
    await screen.findByRole("button", { name: "Reload A live" }),
  );
  expect(tabs.reload).toHaveBeenCalledWith(7);
});

test("the panel opens from here", async () => {
  const { openPanel } = await showWelcome({});
  await userEvent.click(
    await screen.findByRole("button", { name: "Open panel" }),
  );
  expect(openPanel).toHaveBeenCalledWith({ windowId: 3 });
});

test.each([true, false])(
  "the demo opens in one click with the panel beside it, consent given: %s",
  async (hasConsent) => {
    const { openPanel, tabs } = await showWelcome({ hasConsent });
    await userEvent.click(
      await screen.findByRole("button", { name: "Try the demo live" }),
    );
    expect(openPanel).toHaveBeenCalledWith({ windowId: 3 });
    expect(tabs.create).toHaveBeenCalledWith({
      url: "chrome-extension://livetap/demo.html",
      windowId: 3,
    });
  },
);

test("how the icon gets into the toolbar is told until it is there", async () => {
  await showWelcome({});
  await screen.findByRole("heading", { name: "Put Livetap in the toolbar" });
  await showWelcome({ isOnToolbar: true });
  await screen.findByText("Livetap is in your toolbar");
  expect(
    screen.queryByRole("heading", { name: "Put Livetap in the toolbar" }),
  ).toBeNull();
});

test("the keys that open the panel are those that the browser has", async () => {
  await showWelcome({});
  await screen.findByText(/Alt\+Shift\+L opens it from anywhere/);
});

test("before consent it is said what is kept, where, and who answers for it", async () => {
  await showWelcome({ hasConsent: false });
  await screen.findByText("What is recorded");
  screen.getByText("Where it stays");
  screen.getByText(/You are responsible for what you keep/);
  expect(screen.queryByText("Put Livetap in the toolbar")).toBeNull();
});

import { expect, type Page } from "@playwright/test";

import type { TabStatus } from "@/lib/protocol/commands";

declare const chrome: {
  tabs: {
    query: (asked: object) => Promise<{ id?: number; url?: string }[]>;
    sendMessage: (tab: number, message: object) => Promise<unknown>;
  };
  runtime: {
    getContexts: (asked: object) => Promise<object[]>;
  };
};

/** Presses the button of the welcome page, and gives the tab that opens. */
export async function tryDemo(welcome: Page): Promise<Page> {
  const opened = welcome.context().waitForEvent("page");
  await welcome.getByRole("button", { name: "Try the demo live" }).click();
  const demo = await opened;
  await demo.getByRole("main").waitFor();
  return demo;
}

/** Plays all of it from the start, as fast as it can be. */
export async function rushDemo(demo: Page): Promise<void> {
  await demo.goto(new URL("?speed=max", demo.url()).href);
  await untilOver(demo);
}

export async function chooseSpeed(demo: Page, speed: string): Promise<void> {
  await demo.getByText(speed, { exact: true }).click();
  await expect(demo.getByRole("radio", { name: speed })).toBeChecked();
}

/** It has been played to its end, and all of it is stored. */
export async function untilOver(demo: Page): Promise<void> {
  await demo
    .getByRole("button", { name: "Play again" })
    .waitFor({ timeout: 60_000 });
  await expect.poll(() => pendingIn(demo), { timeout: 60_000 }).toBe(0);
}

/** Items that wait in the demo's tab, as it tells the panel; null where nobody answers. */
async function pendingIn(demo: Page): Promise<number | null> {
  const screen = await demo.context().newPage();
  await screen.goto(new URL("/welcome.html", demo.url()).href);
  const status = await screen.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url?.includes("/demo.html"));
    const message = { target: "relay", command: "getTabStatus", request: null };
    if (tab?.id === undefined) return null;
    const answer = await chrome.tabs.sendMessage(tab.id, message);
    return (answer as { value: TabStatus }).value;
  });
  await screen.close();
  return status?.pending ?? null;
}

/** Side panels that are open, asked from a page of the extension. */
export function openSidePanels(screen: Page): Promise<number> {
  return screen.evaluate(async () => {
    const asked = { contextTypes: ["SIDE_PANEL"] };
    return (await chrome.runtime.getContexts(asked)).length;
  });
}

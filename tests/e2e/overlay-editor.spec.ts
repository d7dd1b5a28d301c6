import { expect, type Page } from "@playwright/test";

import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";

declare const chrome: {
  storage: {
    local: { get: (key: string) => Promise<Record<string, unknown>> };
  };
};

interface Stored {
  layouts: { widgets: { id: string; box: { x: number; width: number } }[] }[];
}

/** Of the chat in the first layout, as it is stored. */
async function chatBox(page: Page) {
  const { overlay } = await page.evaluate(() =>
    chrome.storage.local.get("overlay"),
  );
  const [layout] = (overlay as Stored).layouts;
  return layout?.widgets.find(({ id }) => id === "chat")?.box;
}

function chat(page: Page) {
  return page
    .getByRole("application", { name: "Stage" })
    .getByRole("button", { name: "Chat", exact: true });
}

test("a layout is begun, moved by pointer and keys, kept, and opened as a window", async ({
  installAndConsent,
}) => {
  const { recording } = syntheticLive({ seed: 7, minutes: 1 });
  const { context, extensionId } = await installAndConsent({
    recordings: [recording],
  });
  const home = `chrome-extension://${extensionId}`;
  const options = await context.newPage();
  await options.goto(`${home}/options.html#overlay`);
  await options.getByRole("switch", { name: "Use the overlay" }).click();
  const opening = context.waitForEvent("page");
  await options.getByRole("button", { name: "Edit the layouts" }).click();
  const editor = await opening;
  await editor.getByRole("button", { name: /^Talk/ }).click();
  await expect(chat(editor)).toBeVisible();

  const frame = await chat(editor).boundingBox();
  if (!frame) throw new Error("the chat has no place");
  const middle = {
    x: frame.x + frame.width / 2,
    y: frame.y + frame.height / 2,
  };
  await editor.mouse.move(middle.x, middle.y);
  await editor.mouse.down();
  await editor.mouse.move(middle.x + 30, middle.y, { steps: 5 });
  await editor.mouse.up();
  await expect.poll(async () => (await chatBox(editor))?.x).toBeGreaterThan(80);
  await editor.keyboard.press("Control+z");
  await expect.poll(() => chatBox(editor)).toMatchObject({ x: 40 });
  await editor.keyboard.press("ArrowRight");
  await editor.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => chatBox(editor)).toMatchObject({ x: 50, width: 650 });

  await editor.reload();
  await chat(editor).focus();
  await expect(
    editor.getByRole("textbox", { name: "From the left" }),
  ).toHaveValue("5 %");
  const coming = context.waitForEvent("page");
  await editor
    .getByRole("button", { name: "Open the overlay window" })
    .first()
    .click();
  const overlay = await coming;
  expect(overlay.url()).toContain("/overlay.html?layout=");
});

// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { OverlayPage } from "@/components/dashboard/overlay/overlay-page";
import { writeMirror } from "@/lib/settings/display-mirror";
import { changeSetting, readSetting } from "@/lib/settings/setting";
import { writeLayouts } from "@/lib/model/overlay/layout-file";
import { presetLayout } from "@/lib/model/overlay/presets";
import { DISPLAY } from "@/lib/model/settings/display";
import { OVERLAY } from "@/lib/model/settings/overlay";

import { renderScreen, surround } from "../../../support/screen";
import { temporaryDatabase } from "../../../support/temporary-database";

const TALK = presetLayout("talk", { id: "talk", name: "Talk" });

async function show(isOn = true, layouts = [TALK]) {
  await surround({});
  await changeSetting(OVERLAY, { isOn, layouts });
  // The stand-in for a browser cannot stop an animation without an error that nobody catches.
  await changeSetting(DISPLAY, { motion: "reduced" });
  document.documentElement.dataset.motion = "reduced";
  writeMirror(localStorage, { ...DISPLAY.standard, motion: "reduced" });
  renderScreen(
    <OverlayPage params={new URLSearchParams()} />,
    temporaryDatabase(),
  );
  await screen.findByRole("heading", { name: "Overlay", level: 1 });
  if (isOn) await screen.findByRole("application", { name: "Stage" });
  return userEvent.setup();
}

async function stored() {
  const { layouts } = await readSetting(OVERLAY);
  return layouts;
}

function widgets() {
  return within(screen.getByRole("application", { name: "Stage" }));
}

function chat() {
  return widgets().getByRole("button", { name: "Chat" });
}

async function chatBox() {
  const [layout] = await stored();
  return layout?.widgets.find(({ id }) => id === "chat")?.box;
}

test("the overlay is off until somebody turns it on, and then begins with a whole layout", async () => {
  const user = await show(false, []);
  expect(screen.queryByRole("application")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Turn it on" }));
  await user.click(await screen.findByRole("button", { name: /^Gifts/ }));
  await screen.findByRole("application", { name: "Stage" });
  await waitFor(async () => {
    expect(await readSetting(OVERLAY)).toMatchObject({
      ...{ isOn: true, layouts: [{ name: "Gifts" }] },
    });
  });
});

test("arrow keys move a widget, with Shift they resize it, and both are stored", async () => {
  const user = await show();
  chat().focus();
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowUp}");
  await user.keyboard("{Shift>}{ArrowRight}{ArrowDown}{/Shift}");
  await waitFor(async () => {
    expect(await chatBox()).toEqual({ x: 60, y: 580, width: 650, height: 270 });
  });
});

test("what was moved by keys is one step back, and another one forth", async () => {
  const user = await show();
  const [before] = TALK.widgets.slice(-1);
  chat().focus();
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  await waitFor(async () => {
    expect(await chatBox()).toMatchObject({ x: 70 });
  });
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(async () => {
    expect(await chatBox()).toEqual(before?.box);
  });
  await user.click(screen.getByRole("button", { name: "Redo" }));
  await waitFor(async () => {
    expect(await chatBox()).toMatchObject({ x: 70 });
  });
});

test("a widget is added, removed by key, and brought back by undo", async () => {
  const user = await show();
  await user.click(screen.getByRole("button", { name: "Add a widget" }));
  await user.click(
    await screen.findByRole("menuitem", { name: "Sale board", hidden: true }),
  );
  const sale = await widgets().findByRole("button", { name: "Sale board" });
  expect(sale.getAttribute("aria-pressed")).toBe("true");
  sale.focus();
  await user.keyboard("{Delete}");
  expect(widgets().queryByRole("button", { name: "Sale board" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await widgets().findByRole("button", { name: "Sale board" });
  await waitFor(async () => {
    expect((await stored())[0]?.widgets).toHaveLength(5);
  });
});

test("a locked widget is neither moved nor removed", async () => {
  const user = await show();
  chat().focus();
  await user.keyboard("l{ArrowRight}{Delete}");
  await widgets().findByRole("button", { name: "Chat, locked" });
  await waitFor(async () => {
    expect((await stored())[0]?.widgets.at(-1)).toMatchObject({
      ...{ isLocked: true, box: TALK.widgets.at(-1)?.box },
    });
  });
});

test("the form of a widget changes its filters and its look", async () => {
  const user = await show();
  chat().focus();
  const form = within(await screen.findByRole("group", { name: "Chat" }));
  await user.click(form.getByRole("checkbox", { name: "Moderators" }));
  await user.click(form.getByRole("switch", { name: "Mask profanity" }));
  await user.click(form.getByRole("radio", { name: "Outlined" }));
  const left = form.getByRole("textbox", { name: "From the left" });
  await user.clear(left);
  await user.type(left, "12.5");
  await waitFor(async () => {
    expect((await stored())[0]?.widgets.at(-1)).toMatchObject({
      ...{ isSafe: false, look: { theme: "clear" }, box: { x: 125 } },
      options: { roles: ["moderator"] },
    });
  });
});

test("a layout that was deleted is put back by one click", async () => {
  const user = await show();
  await user.click(screen.getByRole("button", { name: "Delete" }));
  await waitFor(async () => {
    expect(await stored()).toEqual([]);
  });
  await user.click(screen.getByRole("button", { name: "Put it back" }));
  await waitFor(async () => {
    expect(await stored()).toEqual([TALK]);
  });
});

async function openFile(name: string, text: string) {
  const file = new File([text], name, { type: "application/json" });
  const [field] = screen.getAllByLabelText("Open a file");
  if (field) await userEvent.upload(field, file);
}

test("a file of something else is refused with the reason, and nothing changes", async () => {
  await show();
  await openFile("x.json", '{"format":"livetap.settings","version":1}');
  const refusal = await screen.findByRole("alert");
  within(refusal).getByText(/no file of layouts/);
  expect(await stored()).toEqual([TALK]);
});

test("a layout out of a file stands beside the one that has its name", async () => {
  await show();
  await openFile("x.json", writeLayouts([TALK]));
  await screen.findByRole("button", { name: /^Talk 2/, pressed: true });
  await waitFor(async () => {
    expect((await stored()).map(({ name }) => name)).toEqual([
      ...["Talk", "Talk 2"],
    ]);
  });
});

test("a layout that another page changes is shown as it is then", async () => {
  await show();
  await changeSetting(OVERLAY, { layouts: [{ ...TALK, name: "Evening" }] });
  await screen.findByRole("button", { name: /^Evening/, pressed: true });
});

test("the window of the overlay opens in the stage's proportions", async () => {
  const user = await show();
  const create = vi.fn((_: { width: number; height: number }) =>
    Promise.resolve({}),
  );
  Object.assign(fakeBrowser.windows, { create });
  Object.assign(window.screen, { availWidth: 1_920, availHeight: 1_040 });
  const [open] = screen.getAllByRole("button", { name: /overlay window/ });
  if (open) await user.click(open);
  expect(create).toHaveBeenCalledWith(
    expect.objectContaining({
      ...{ type: "popup", width: 538 },
      url: "chrome-extension://livetap/overlay.html?layout=talk",
    }),
  );
});

// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { LiveTools } from "@/components/live/live-tools";
import { TOOLS } from "@/components/live/tools";
import { OPTIONS_SECTIONS } from "@/components/settings/options-sections";

import { renderScreen, surround } from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

beforeEach(() => surround({}));

test("every tool leads to a section that the options have", async () => {
  const create = vi.fn(() => Promise.resolve({}));
  Object.assign(fakeBrowser.tabs, { create });
  renderScreen(<LiveTools />, temporaryDatabase());
  const name = "Tools for the live";
  await userEvent.click(screen.getByRole("button", { name }));
  const tools = await screen.findByRole("dialog", { name });
  const doors = within(tools).getAllByRole("button", { name: /^Options: / });
  // This browser translates nothing by itself.
  expect(doors).toHaveLength(TOOLS.length - 1);
  for (const door of doors) await userEvent.click(door);
  const opened = create.mock.calls
    .flat()
    .map((asked) => (asked as { url: string }).url);
  const sections = opened.map((url) => url.split("#")[1]);
  expect(new Set(sections).size).toBe(doors.length);
  expect(OPTIONS_SECTIONS.map(({ id }) => id)).toEqual(
    expect.arrayContaining(sections),
  );
});

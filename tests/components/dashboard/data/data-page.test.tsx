// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { DataPage } from "@/components/dashboard/data/data-page";
import type { SessionRow } from "@/lib/store/rows";

import { fillDatabase, sampleRows } from "../../../support/sample-session";
import { renderScreen, surround } from "../../../support/screen";
import { temporaryDatabase } from "../../../support/temporary-database";

const DAY = 86_400_000;
const NOOR = "7100000000000000005";

async function showPage(lives: Partial<SessionRow>[] = [{}]) {
  const database = temporaryDatabase();
  const asked = await surround({});
  for (const [index, session] of lives.entries())
    await fillDatabase(
      database,
      sampleRows({
        ...{ number: index + 1, until: Date.now() - index * 40 * DAY },
        ...{ minutes: 2, session: { status: "ended", ...session } },
      }),
    );
  renderScreen(<DataPage params={new URLSearchParams()} />, database);
  return { ...asked, database };
}

function sectionOf(name: string) {
  return screen.findByRole("region", { name });
}

async function chooseAge(words: string) {
  const section = await sectionOf("Keep for how long");
  const age = await within(section).findByRole("combobox", {
    name: "Delete after",
  });
  await userEvent.click(age);
  await userEvent.click(
    await screen.findByRole("option", { name: words, hidden: true }),
  );
  return section;
}

test("what is stored is told by streamer, and by live below", async () => {
  await showPage([{}, { framesBytes: 3_000_000 }]);
  const section = await sectionOf("What is stored");
  await within(section).findByText(/About 3\.?\d? MB in 2 lives/);
  await userEvent.click(
    within(section).getByRole("button", { name: /Willow Weaves/ }),
  );
  expect(within(section).getAllByRole("link")).toHaveLength(2);
});

test("with nothing recorded the page says so", async () => {
  await showPage([]);
  await screen.findByText("Nothing recorded yet");
});

test("a live is kept whatever is cleared away at one press", async () => {
  const { askWorker } = await showPage();
  const section = await sectionOf("What is stored");
  await userEvent.click(
    within(section).getByRole("button", { name: /Willow Weaves/ }),
  );
  await userEvent.click(
    within(section).getByRole("button", { name: /^Keep the live/ }),
  );
  expect(askWorker).toHaveBeenCalledWith(
    expect.objectContaining({
      command: "keepSession",
      request: { session: expect.any(String) as string, isKept: true },
    }),
  );
});

test("a rule is in force only after what would go was shown", async () => {
  const { askWorker } = await showPage([{}, {}, {}]);
  const section = await chooseAge("30 days");
  await within(section).findByText(/2 lives would be deleted now/);
  expect(askWorker).not.toHaveBeenCalled();
  expect(await fakeBrowser.storage.local.get("retention")).toEqual({});
  await userEvent.click(
    within(section).getByRole("button", {
      name: "Use this rule and delete 2 lives",
    }),
  );
  await within(section).findByText("This rule is in force.");
  expect(await fakeBrowser.storage.local.get("retention")).toEqual({
    retention: { all: { days: 30, megabytes: 0 }, streamers: {} },
  });
  expect(askWorker).toHaveBeenCalledWith(
    expect.objectContaining({ command: "clearOld" }),
  );
});

test("a rule that is discarded changes nothing", async () => {
  await showPage([{}, {}]);
  const section = await chooseAge("30 days");
  await userEvent.click(
    await within(section).findByRole("button", { name: "Discard" }),
  );
  await within(section).findByText("Nothing is deleted by itself.");
  expect(await fakeBrowser.storage.local.get("retention")).toEqual({});
});

test("somebody is found by a name, shown in figures, and erased after a last word", async () => {
  const { askWorker } = await showPage();
  const section = await sectionOf("Erase a person");
  await userEvent.type(within(section).getByRole("textbox"), "@noo");
  await userEvent.click(
    await within(section).findByRole("button", { name: /نور/ }),
  );
  const dialog = await screen.findByRole("dialog");
  await within(dialog).findByText("@noor");
  expect(askWorker).not.toHaveBeenCalled();
  await userEvent.click(within(dialog).getByRole("radio", { name: /Remove/ }));
  await userEvent.click(
    within(dialog).getByRole("button", { name: "Erase for good" }),
  );
  expect(askWorker).toHaveBeenCalledWith({
    ...{ target: "worker", command: "erasePerson" },
    request: { person: NOOR, mode: "remove", block: true },
  });
});

test("a person who streamed a live is told of before it is deleted with them", async () => {
  await showPage([
    { streamer: { id: NOOR, handle: "noor", nickname: "Noor" } },
  ]);
  const section = await sectionOf("Erase a person");
  await userEvent.type(within(section).getByRole("textbox"), NOOR);
  await userEvent.click(await within(section).findByRole("button"));
  await screen.findByText(/They streamed 1 of your lives/);
});

test("nobody is found by a name that nobody had", async () => {
  await showPage();
  const section = await sectionOf("Erase a person");
  await userEvent.type(within(section).getByRole("textbox"), "zzzz");
  await within(section).findByText("Nobody by that name in your recordings.");
});

test("everything is deleted only after the word was typed", async () => {
  const { askWorker } = await showPage();
  const section = await sectionOf("Delete everything");
  await userEvent.click(within(section).getByRole("button"));
  const last = within(section).getByRole("button", {
    name: "Delete everything now",
  });
  expect(last).toHaveProperty("disabled", true);
  await userEvent.type(within(section).getByRole("textbox"), "delet");
  expect(last).toHaveProperty("disabled", true);
  await userEvent.type(within(section).getByRole("textbox"), "e");
  await userEvent.click(last);
  await within(section).findByText("Everything is deleted.");
  expect(askWorker).toHaveBeenCalledWith(
    expect.objectContaining({
      command: "deleteEverything",
      request: { withSettings: false },
    }),
  );
});

test("what was erased is told by its day alone, and a block is lifted there", async () => {
  const { database, askWorker } = await showPage();
  await database.blocks.put({ hash: "5", salt: [1, 2], since: 1 });
  await database.erasures.bulkPut([
    {
      ...{ at: 1, doneAt: 2, kind: "person", mode: "remove", hash: "5" },
      ...{ lives: 3, events: 9, bytes: 0 },
    },
    { at: 3, doneAt: 3, kind: "old", lives: 1, events: 5, bytes: 2_000_000 },
  ]);
  const section = await sectionOf("Erased so far");
  await within(section).findByText("A person, in 3 lives");
  await within(section).findByText("1 live by your rule, about 2 MB");
  await userEvent.click(within(section).getByRole("button"));
  expect(askWorker).toHaveBeenCalledWith(
    expect.objectContaining({ command: "liftBlock", request: { hash: "5" } }),
  );
});

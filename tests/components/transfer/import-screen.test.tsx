// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { ImportScreen } from "@/components/transfer/import-screen";
import { App } from "@/components/ui/app";
import { standardValues } from "@/lib/model/settings/all";
import type { LivetapDatabase } from "@/lib/store/database";
import { exportBackup } from "@/lib/transfer/backup";
import { collect } from "@/tests/support/collect";
import { fakeScratch } from "@/tests/support/fake-scratch";
import { SESSION_SCHEMA } from "@/tests/support/imported";
import { fillDatabase, sampleRows } from "@/tests/support/sample-session";
import { NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";
import "@/tests/support/patience";

let database: LivetapDatabase;
let backup: string;

beforeEach(async () => {
  const source = temporaryDatabase();
  const session = { status: "ended" as const, endedAt: NOON, nextRow: 99 };
  await fillDatabase(source, sampleRows({ until: NOON, minutes: 2, session }));
  await source.persons.add({
    ...{ person: "7", note: "Knits", tags: [], changedAt: NOON },
  });
  const options = { now: NOON, settings: standardValues() };
  const pieces = exportBackup(source, "all", options);
  backup = (await collect(pieces)).join("");
  database = temporaryDatabase();
});

afterEach(cleanup);

function show() {
  const on = { onShow: vi.fn(), onClose: vi.fn() };
  const storeSettings = vi.fn(() => Promise.resolve());
  const deps = {
    ...{ database, schema: SESSION_SCHEMA, now: () => NOON, storeSettings },
    locks: fakeScratch().scratch.locks,
    readAllSettings: () => Promise.resolve(standardValues()),
  };
  render(
    <App>
      <ImportScreen deps={deps} {...on} />
    </App>,
  );
  return { ...on, storeSettings };
}

async function choose(...files: [name: string, text: string][]) {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("nothing can be chosen");
  await userEvent.upload(
    input,
    files.map(([name, text]) => new File([text], name)),
    { applyAccept: false },
  );
  await screen.findByRole("heading", { name: "What would be imported" });
}

test("nothing is imported before it is seen what would be, and then all of it", async () => {
  const { onShow, storeSettings } = show();
  await choose(["backup.json", backup]);
  expect(screen.getByRole("heading", { name: "Willow Weaves" })).toBeDefined();
  expect(screen.getByText("Is not here yet")).toBeDefined();
  expect(await database.sessions.count()).toBe(0);
  await userEvent.click(screen.getByRole("checkbox", { name: /settings/ }));
  await userEvent.click(screen.getByRole("button", { name: "Import 1 live" }));
  await screen.findByRole("heading", { name: "1 live imported" });
  expect(await database.sessions.count()).toBe(1);
  expect(await database.persons.count()).toBe(1);
  expect(storeSettings).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole("button", { name: /^Show/ }));
  expect(onShow).toHaveBeenCalledOnce();
});

test("a file that is refused tells where it is wrong, and offers nothing but another", async () => {
  show();
  const broken = backup.replace('"kind":"join","at":', '"kind":"join","at":-');
  await choose(["cut.json", backup.slice(0, 9_000)], ["broken.json", broken]);
  expect(screen.getByText(/cut off or damaged/)).toBeDefined();
  expect(screen.getByText(/^sessions\[0\]\.events\[\d+\]\.at$/)).toBeDefined();
  await userEvent.click(
    screen.getByRole("checkbox", { name: /notes and tags/ }),
  );
  expect(screen.queryByRole("button", { name: /^Import/ })).toBeNull();
  await userEvent.click(
    screen.getByRole("button", { name: "Choose other files" }),
  );
  expect(
    screen.getByRole("heading", { name: "Import recordings" }),
  ).toBeDefined();
});

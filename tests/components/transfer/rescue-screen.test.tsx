// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { RescueScreen } from "@/components/transfer/rescue-screen";
import { App } from "@/components/ui/app";
import type { Scratch } from "@/lib/transfer/scratch";
import { fakeScratch } from "@/tests/support/fake-scratch";
import { aComment, aSessionRow, NOON } from "@/tests/support/session-rows";
import { surround } from "@/tests/support/screen";
import { temporaryDatabase } from "@/tests/support/temporary-database";

beforeEach(async () => {
  await surround({});
});
afterEach(cleanup);

async function filled(): Promise<string> {
  const database = temporaryDatabase();
  await database.sessions.add(aSessionRow());
  await database.events.bulkAdd([aComment(1, NOON), aComment(2, NOON)]);
  database.close();
  return database.name;
}

interface Shown {
  name: string;
  factory?: Pick<IDBFactory, "open">;
  openScratch?: () => Promise<Scratch>;
}

const inMemory = () => Promise.resolve(fakeScratch().scratch);

function show({
  name,
  factory = indexedDB,
  openScratch = inMemory,
}: Shown): () => void {
  const onClose = vi.fn();
  const deps = { name, factory, openScratch, now: () => NOON };
  render(
    <App>
      <RescueScreen deps={deps} onClose={onClose} />
    </App>,
  );
  return onClose;
}

test("the readable rows are saved without being asked for", async () => {
  const onClose = show({ name: await filled() });
  await screen.findByRole("heading", { name: "Saved to your downloads" });
  screen.getByText(/^3 rows, /);
  const link = screen.getByRole("link", { name: "Save again" });
  expect(link.getAttribute("download")).toMatch(
    /^livetap-rescue-\d{4}-\d\d-\d\d\.ndjson$/,
  );
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(onClose).toHaveBeenCalledOnce();
});

test("what does not open at all is said to be untouched, and where it lies", async () => {
  const open = () => {
    throw new DOMException("Internal error", "UnknownError");
  };
  show({ name: "closed", factory: { open } });
  await screen.findByRole("heading", { name: "Nothing can be read" });
  screen.getByText(/untouched.*IndexedDB\/chrome-extension_/);
});

test("where nothing was recorded there is nothing to save", async () => {
  show({ name: "absent" });
  await screen.findByRole("heading", { name: "There is nothing to save" });
});

test("a disk that is full is said, and can be tried again", async () => {
  const scratches = [fakeScratch({ room: 10 }), fakeScratch()];
  const openScratch = () => {
    const next = scratches.shift();
    return next
      ? Promise.resolve(next.scratch)
      : Promise.reject(new Error("Asked too often"));
  };
  show({ name: await filled(), openScratch });
  await screen.findByRole("heading", { name: /no room left/ });
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByRole("heading", { name: "Saved to your downloads" });
});

test("another failure is told in the browser's own words", async () => {
  const openScratch = () => Promise.reject(new Error("No folder today"));
  show({ name: await filled(), openScratch });
  await screen.findByText("Error: No folder today");
});

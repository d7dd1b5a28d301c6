// @vitest-environment happy-dom
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import Dexie, { RangeSet } from "dexie";
import { beforeEach, expect, test, vi } from "vitest";

import { useLiveQuery } from "@/components/hooks/use-live-query";
import { DatabasePage } from "@/components/settings/database-page";
import { App } from "@/components/ui/app";
import type { ReadDatabase } from "@/lib/queries/open";
import { noteKept, noteMadeAnew } from "@/lib/settings/kept-sessions";
import type { LivetapDatabase } from "@/lib/store/database";
import { aSessionRow, NOON } from "@/tests/support/session-rows";
import { surround } from "@/tests/support/screen";
import { temporaryDatabase } from "@/tests/support/temporary-database";

let database: LivetapDatabase;
let quota: number;

beforeEach(async () => {
  await surround({});
  quota = 1e12;
  Object.defineProperty(navigator, "storage", {
    value: { estimate: () => Promise.resolve({ quota, usage: 0 }) },
    configurable: true,
  });
  database = temporaryDatabase();
  await database.sessions.add(aSessionRow());
});

const TABLES = ["sessions"];
const count = ({ sessions }: ReadDatabase) => sessions.count();

function Counted() {
  const sessions = useLiveQuery(count, { tables: TABLES });
  return sessions === undefined ? null : (
    <p>{`Sessions: ${String(sessions)}`}</p>
  );
}

function show() {
  render(
    <App>
      <DatabasePage database={database}>
        <Counted />
      </DatabasePage>
    </App>,
  );
}

/** Every opening fails like this until the test is over or space is made. */
function failOpening(error: unknown) {
  database.close({ disableAutoOpen: false });
  return vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw error;
  });
}

const NOT_OPENED = new DOMException(
  "Internal error opening backing store for indexedDB.open.",
  "UnknownError",
);

test("where the database opens there is nothing to explain", async () => {
  show();
  await screen.findByText("Sessions: 1");
  expect(screen.queryByRole("alert")).toBeNull();
});

test.each([
  [
    "newer",
    new DOMException("30", "VersionError"),
    "A newer Livetap made",
    true,
  ],
  ["corrupt", NOT_OPENED, "The recordings cannot be opened", true],
  ["broken otherwise", new TypeError("no"), "The recordings cannot be", true],
  [
    "full",
    new DOMException("", "QuotaExceededError"),
    "The disk is full",
    false,
  ],
] as const)(
  "a database that is %s is explained once, with what can be done",
  async (_, error, title, isWorthReading) => {
    failOpening(error);
    show();
    await screen.findByRole("heading", { name: new RegExp(title) });
    expect(screen.getAllByRole("alert")).toHaveLength(1);
    expect(screen.getByRole("button", { name: "Try again" })).toBeDefined();
    const save = screen.queryByRole("button", {
      name: "Save what is readable",
    });
    expect(save !== null).toBe(isWorthReading);
  },
);

test("what does not open while the disk is full is a full disk", async () => {
  quota = 0;
  failOpening(NOT_OPENED);
  show();
  await screen.findByRole("heading", { name: "The disk is full" });
});

test("an upgrade that another page holds up is explained until it is done", async () => {
  database = temporaryDatabase();
  const other = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(database.name, 1);
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
  show();
  await screen.findByRole("heading", { name: /^Another page holds/ });
  other.close();
  await screen.findByText("Sessions: 0");
});

test("after trying again the page is there", async () => {
  const opening = failOpening(NOT_OPENED);
  show();
  const again = await screen.findByRole("button", { name: "Try again" });
  await userEvent.click(again);
  await screen.findByRole("heading", { name: /cannot be opened/ });
  opening.mockRestore();
  await userEvent.click(again);
  await screen.findByText("Sessions: 1");
});

test("a database that fails while it is shown is explained too", async () => {
  show();
  await screen.findByText("Sessions: 1");
  const opening = failOpening(NOT_OPENED);
  const part = `idb://${database.name}/sessions/`;
  Dexie.on.storagemutated.fire({ [part]: new RangeSet() });
  await screen.findByRole("heading", { name: /cannot be opened/ });
  opening.mockRestore();
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText("Sessions: 1");
});

test("a connection that broke is opened again without a word", async () => {
  show();
  await screen.findByText("Sessions: 1");
  const read = vi.spyOn(database.sessions, "count");
  read.mockRejectedValueOnce(new Dexie.DatabaseClosedError());
  const part = `idb://${database.name}/sessions/`;
  Dexie.on.storagemutated.fire({ [part]: new RangeSet() });
  await waitFor(() => {
    expect(read).toHaveBeenCalledTimes(2);
  });
  await screen.findByText("Sessions: 1");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a question that fails is told where it was asked", async () => {
  vi.spyOn(database.sessions, "count").mockRejectedValue(new Error("no"));
  show();
  await screen.findByText("This part could not be shown");
});

test("saving what is readable has a page of its own", async () => {
  const { tabs } = await surround({});
  failOpening(NOT_OPENED);
  show();
  const save = await screen.findByRole("button", { name: /^Save what is/ });
  await userEvent.click(save);
  expect(tabs.create).toHaveBeenCalledWith({
    url: "chrome-extension://livetap/rescue.html",
  });
});

test("recordings that the browser threw away are told of until it is read", async () => {
  await noteKept(3);
  await noteMadeAnew(NOON);
  show();
  await screen.findByRole("heading", { name: "Recordings were lost" });
  screen.getByText(/3 recordings stood in them/);
  await userEvent.click(screen.getByRole("button", { name: "Go on" }));
  await screen.findByText("Sessions: 1");
});

test("a database that is made anew where sessions were kept is a loss", async () => {
  await noteKept(2);
  database = temporaryDatabase();
  show();
  await screen.findByRole("heading", { name: "Recordings were lost" });
  await waitFor(() => {
    screen.getByText(/2 recordings stood in them/);
  });
});

test("the first database of all is no loss", async () => {
  database = temporaryDatabase();
  show();
  await screen.findByText("Sessions: 0");
  expect(screen.queryByRole("alert")).toBeNull();
});

// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { DEFAULT_RATES } from "@/lib/model/money";
import { SELLING } from "@/lib/model/settings/selling";
import { ExportScreen } from "@/components/transfer/export-screen";
import { fileWords } from "@/components/transfer/report-words";
import { App } from "@/components/ui/app";
import type { LivetapDatabase } from "@/lib/store/database";
import type { Scratch } from "@/lib/transfer/scratch";
import { fakeScratch } from "@/tests/support/fake-scratch";
import { aComment, aSessionRow, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";
import "@/tests/support/patience";

let database: LivetapDatabase;

beforeEach(async () => {
  database = temporaryDatabase();
  await database.sessions.add(aSessionRow({ nextRow: 2 }));
  await database.events.add(aComment(1, NOON));
});

afterEach(cleanup);

const rates = () => Promise.resolve(DEFAULT_RATES.USD);

function show(session: string, openScratch: () => Promise<Scratch>) {
  const onClose = vi.fn();
  const deps = {
    ...{ database, openScratch, now: () => NOON, rates },
    selling: () => Promise.resolve(SELLING.standard),
    pseudonymKey: () => Promise.resolve(new Uint8Array(32)),
    renewPseudonyms: () => Promise.resolve(),
    words: fileWords,
  };
  render(
    <App>
      <ExportScreen session={session} deps={deps} onClose={onClose} />
    </App>,
  );
  return onClose;
}

const { id } = aSessionRow();
const inMemory = () => Promise.resolve(fakeScratch().scratch);

test("the file is written without being asked for, and can be saved again", async () => {
  const onClose = show(id, inMemory);
  await screen.findByRole("status");
  const link = screen.getByRole("link", { name: "Save again" });
  expect(link.getAttribute("download")).toMatch(/^livetap-maple\.fox-/);
  expect(screen.getByText(/^1 event,/)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(onClose).toHaveBeenCalledOnce();
});

test("a recording that is not here is told as such, with a way out", async () => {
  show("none", inMemory);
  await screen.findByRole("heading", { name: "This recording is not here" });
  expect(screen.getByRole("button", { name: "Close" })).toBeDefined();
});

test("after a failure the file can be tried again", async () => {
  const scratches = [fakeScratch({ room: 10 }), fakeScratch()];
  show(id, () => {
    const next = scratches.shift();
    return next
      ? Promise.resolve(next.scratch)
      : Promise.reject(new Error("Asked too often"));
  });
  await screen.findByRole("heading", { name: /no room left/ });
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByRole("status");
});

test("raw frames are offered, with and without the people in them, once the session is saved", async () => {
  await database.frames.add({
    ...{ relay: "a", number: 1, session: 1, at: NOON, size: 3 },
    frames: [
      {
        ...{ number: 1, receivedAt: NOON, kind: "frame" },
        ...{ url: "wss://live.test/", bytes: Uint8Array.of(1, 2, 3) },
      },
    ],
  });
  show(id, inMemory);
  await userEvent.click(
    await screen.findByRole("button", { name: /^Save: Recording without/ }),
  );
  await screen.findByText(/^1 raw frame,/);
  const link = screen.getByRole("link", { name: "Save again" });
  expect(link.getAttribute("download")).toMatch(
    /^livetap-live-[\d-]+\.scrubbed\.ndjson\.gz$/,
  );
});

test("where no raw frames were kept, the page says so and offers none", async () => {
  show(id, inMemory);
  await screen.findAllByText(/flight recorder was off/);
  expect(screen.queryByRole("button", { name: /^Save: Rec/ })).toBeNull();
});

test("with pseudonyms the next file tells nobody by name, and says so", async () => {
  show(id, inMemory);
  await userEvent.click(await screen.findByText("Pseudonyms"));
  await userEvent.click(
    screen.getByRole("checkbox", { name: "The streamer too" }),
  );
  await userEvent.click(
    screen.getByRole("button", { name: "Events: Table of events (CSV)" }),
  );
  await screen.findByText(/^Names, ids and pictures in it are replaced/);
  const link = screen.getByRole("link", { name: "Save again" });
  expect(link.getAttribute("download")).toMatch(
    /^livetap-live-[\d-]+\.pseudonyms\.events\.csv$/,
  );
});

test("where nothing stood out, no chapters are made, and the page says why", async () => {
  show(id, inMemory);
  await userEvent.click(
    await screen.findByRole("button", {
      name: "YouTube: Chapters for YouTube",
    }),
  );
  await screen.findByRole("heading", { name: /^Nothing stood out/ });
  await screen.findByRole("button", { name: "Save: Report" });
});

test("writing can be cancelled", async () => {
  const never = new Promise<Scratch>(() => undefined);
  show(id, () => never);
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  await screen.findByRole("heading", { name: "Export cancelled" });
});

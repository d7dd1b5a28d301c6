// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { BackupScreen } from "@/components/transfer/backup-screen";
import { App } from "@/components/ui/app";
import { DEFAULT_RATES } from "@/lib/model/money";
import { fakeScratch } from "@/tests/support/fake-scratch";
import { aSessionRow, NOON } from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";
import "@/tests/support/patience";

afterEach(cleanup);

async function show(sessions: readonly string[] | "all") {
  const database = temporaryDatabase();
  await database.sessions.add(aSessionRow());
  const { scratch } = fakeScratch();
  const deps = {
    ...{ database, now: () => NOON },
    openScratch: () => Promise.resolve(scratch),
    rates: () => Promise.resolve(DEFAULT_RATES.USD),
    settings: () => Promise.resolve({}),
  };
  const onClose = vi.fn();
  render(
    <App>
      <BackupScreen sessions={sessions} deps={deps} onClose={onClose} />
    </App>,
  );
  return onClose;
}

test("the backup is written without being asked for, and can be saved again", async () => {
  const onClose = await show("all");
  await screen.findByRole("status");
  const link = screen.getByRole("link", { name: "Save again" });
  expect(link.getAttribute("download")).toMatch(/^livetap-backup-/);
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(onClose).toHaveBeenCalledOnce();
});

test("recordings that are gone are told as such", async () => {
  await show(["none"]);
  await screen.findByRole("heading", { name: "This recording is not here" });
});

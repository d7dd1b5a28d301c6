// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";

import { Sessions } from "@/components/live/sessions";

import type { CoveredStretch, SessionRow } from "@/lib/store/rows";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { renderScreen, surround } from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

const SESSION = "00000000-0000-4000-8000-000000000001";

async function showSessions(session: Partial<SessionRow> = {}) {
  const database = temporaryDatabase();
  const asked = await surround({});
  await fillDatabase(
    database,
    sampleRows({
      ...{ until: Date.now(), minutes: 2 },
      session: { status: "ended", ...session },
    }),
  );
  const onOpen = vi.fn();
  renderScreen(<Sessions onOpen={onOpen} onClose={vi.fn()} />, database);
  return { ...asked, onOpen };
}

test("a session is opened by its name", async () => {
  const { onOpen } = await showSessions();
  await userEvent.click(
    await screen.findByRole("button", { name: "Willow Weaves" }),
  );
  expect(onOpen).toHaveBeenCalledWith(SESSION);
});

test("a session is deleted only after a second word", async () => {
  const { askWorker } = await showSessions();
  await userEvent.click(
    await screen.findByRole("button", { name: "Delete Willow Weaves" }),
  );
  expect(askWorker).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Delete" }));
  expect(askWorker).toHaveBeenCalledWith({
    target: "worker",
    command: "deleteSession",
    request: { session: SESSION },
  });
});

test("a deletion that fails is told of", async () => {
  const { askWorker } = await showSessions();
  askWorker.mockRejectedValue(new Error("no worker"));
  await userEvent.click(
    await screen.findByRole("button", { name: "Delete Willow Weaves" }),
  );
  await userEvent.click(screen.getByRole("button", { name: "Delete" }));
  await screen.findByText("That did not work. Please try again.");
});

const CUT: CoveredStretch = {
  ...{ from: 1, to: 2, observers: [], cause: "browser" },
  last: { relay: "relay", tab: 7 },
};

test.each<[Partial<SessionRow>, string]>([
  [{ status: "live" }, "recording · 1 gap"],
  [{ status: "ended" }, "ended · 1 gap"],
  [{ status: "live", stoppedAt: 1 }, "paused · 1 gap"],
  [{ status: "interrupted", stoppedAt: 1 }, "stopped by you · 1 gap"],
  [{ status: "interrupted" }, "interrupted · 1 gap"],
  [
    { status: "interrupted", covered: CUT },
    "interrupted: the browser was closed or crashed · 1 gap",
  ],
])("a session that is %j says: %s", async (session, words) => {
  await showSessions(session);
  await screen.findByText(words);
});

test("with nothing recorded the list says so", async () => {
  await surround({});
  renderScreen(
    <Sessions onOpen={vi.fn()} onClose={vi.fn()} />,
    temporaryDatabase(),
  );
  await screen.findByText("Nothing recorded yet");
});

// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";

import { CaptureGaps } from "@/components/live/capture-gaps";
import { causeWords } from "@/components/hooks/cause-words";
import type { Coverage } from "@/lib/model/coverage";
import type { GapCause } from "@/lib/model/session";
import { formatClock } from "@/lib/text/time";

import { renderScreen, surround } from "../../support/screen";
import { NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const MINUTE = 60_000;

beforeEach(async () => {
  await surround({});
});

function show(changes: Partial<Coverage>, now = NOON) {
  const coverage: Coverage = {
    ...{ from: NOON - 134 * MINUTE, to: NOON, missedMs: 0, gapCount: 0 },
    ...{ gaps: [], cut: null, suspected: null, state: "running" },
    ...changes,
  };
  renderScreen(
    <CaptureGaps coverage={coverage} now={now} />,
    temporaryDatabase(),
  );
}

test("that nothing is missing is said", () => {
  show({});
  screen.getByText("No gaps: everything in 2 hr 14 min was recorded.");
  expect(screen.queryByRole("list")).toBeNull();
});

test("gaps stand with their time, length and cause, and with their sum", () => {
  const from = NOON - 60 * MINUTE;
  const gap = { from, to: from + 18_000, cause: "reload" } as const;
  show({ missedMs: 104_000, gapCount: 4, gaps: [gap] });
  screen.getByText(
    "Recorded 98.7% of 2 hr 14 min; 4 gaps, 1 min 44 sec in all.",
  );
  const [line] = screen.getAllByRole("listitem");
  expect(line?.textContent).toBe(
    `${formatClock(from)}18 secthe page was loaded again`,
  );
});

test("what is not listed is counted", () => {
  const gap = { from: NOON - 9_000, to: NOON, cause: "worker" } as const;
  show({ missedMs: 500_000, gapCount: 451, gaps: [gap] });
  screen.getByText("and 450 more");
});

test("the gap of now comes first, and grows", () => {
  show({ cut: "asleep" }, NOON + 62_000);
  const list = within(screen.getByRole("list"));
  list.getByText("1 min 2 sec");
  list.getByText("Now: the computer slept");
  screen.getByText(/1 gap, 1 min 2 sec in all/);
});

test("what stopped a session is told without a length", () => {
  show({ cut: "tab", state: "stopped" }, NOON + 9e6);
  screen.getByText("since then");
  screen.getByText("No gaps: everything in 2 hr 14 min was recorded.");
});

test.each<[GapCause, string]>([
  ["socket", "TikTok's connection was lost"],
  ["reload", "the page was loaded again"],
  ["tab", "the tab was closed or showed something else"],
  ["worker", "Livetap could not keep up or was not available"],
  ["update", "Livetap was updated"],
  ["paused", "paused by you"],
  ["asleep", "the computer slept"],
  ["browser", "the browser was closed or crashed"],
  ["full", "the storage was full"],
])("a gap of cause %s is said as: %s", (cause, words) => {
  expect(causeWords(cause)).toBe(words);
});

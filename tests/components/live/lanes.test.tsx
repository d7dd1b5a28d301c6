// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { Lanes } from "@/components/live/lanes";
import type { BattleStretch } from "@/lib/model/battles";
import type { Gap, SeriesName, Timeline } from "@/lib/model/series";

import { renderScreen, surround } from "../../support/screen";
import { NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const HOUR = 3_600_000;

beforeEach(async () => {
  await surround({});
});

function aTimeline(gaps: Gap[]): Timeline {
  const none = { joins: [], follows: [], shares: [], likes: [], diamonds: [] };
  return {
    ...{ from: NOON, to: NOON + HOUR, gaps },
    viewers: [
      { at: NOON, viewers: 5 },
      { at: NOON + HOUR, viewers: 9 },
    ],
    rates: {
      ...none,
      comments: [
        { at: NOON, perMinute: 3 },
        { at: NOON + HOUR / 2, perMinute: 12 },
      ],
    },
    peak: { at: NOON + HOUR, viewers: 9 },
  };
}

function show(
  gaps: Gap[],
  battles: BattleStretch[] = [],
  series: SeriesName[] = ["viewers"],
) {
  renderScreen(
    <Lanes timeline={aTimeline(gaps)} battles={battles} series={series} />,
    temporaryDatabase(),
  );
}

const GAPS: Gap[] = [
  { from: NOON + 100_000, to: NOON + 130_000, cause: "reload" },
  { from: NOON + 900_000, to: NOON + 930_000, cause: "full" },
];

test("the keys go from gap to gap and tell the cause of each", async () => {
  show(GAPS);
  const user = userEvent.setup();
  const shades = screen.getByRole("slider", { name: "Recording gaps" });
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(shades);
  screen.getByText(/^Not recorded .+: the storage was full$/);
  await user.keyboard("{ArrowLeft}");
  screen.getByText(/^Not recorded .+: the page was loaded again$/);
  expect(shades.getAttribute("aria-valuetext")).toMatch(/loaded again$/);
  await user.keyboard("{Escape}");
  expect(screen.queryByText(/^Not recorded/)).toBeNull();
});

test("gaps too close to be drawn apart are told together", async () => {
  const close = [0, 1000, 2000].map((later): Gap => {
    const from = NOON + 100_000 + later;
    return { from, to: from + 500, cause: later === 0 ? "full" : "reload" };
  });
  show(close);
  await userEvent.tab();
  await userEvent.tab();
  screen.getByText(
    /^3 gaps from .+, 1 sec in all: the page was loaded again; the storage was full\.$/,
  );
});

test("the summary of the curve names the gaps and their causes", async () => {
  show(GAPS);
  await screen.findByRole("img", {
    name: /highest 9\. Shaded: 2 gaps in the recording: the page was loaded again; the storage was full\.$/,
  });
});

test("a curve without gaps has none to go to", () => {
  show([]);
  expect(screen.queryByRole("slider")).toBeNull();
});

test("every lane tells its last value, and the summary all of them", () => {
  show([], [], ["viewers", "comments"]);
  screen.getByText("12");
  screen.getByRole("img", {
    name: /^Viewers: first 5, last 9, highest 9\. Comments a minute: last 12, highest 12/,
  });
});

test("battles and the peak are flags that the keys reach", async () => {
  show([], [{ from: NOON + 60_000, to: NOON + 360_000 }]);
  await userEvent.tab();
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(
    /^Battle from \d\d:\d\d to \d\d:\d\d$/,
  );
  screen.getByRole("button", { name: /^Most viewers: 9 at/ });
});

test("what lies outside of the stretch that is shown has no flag", () => {
  show([], [{ from: NOON - 400_000, to: NOON - 60_000 }]);
  expect(screen.queryByRole("button", { name: /^Battle/ })).toBeNull();
});

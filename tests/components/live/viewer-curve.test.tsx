// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { ViewerCurve } from "@/components/live/viewer-curve";
import type { Gap, Series } from "@/lib/model/series";

import { renderScreen, surround } from "../../support/screen";
import { NOON } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const HOUR = 3_600_000;

beforeEach(async () => {
  await surround({});
});

function show(gaps: Gap[]) {
  const series: Pick<Series, "points" | "gaps"> = {
    points: [
      { at: NOON, viewers: 5 },
      { at: NOON + HOUR, viewers: 9 },
    ],
    gaps,
  };
  renderScreen(<ViewerCurve series={series} />, temporaryDatabase());
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

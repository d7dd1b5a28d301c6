import { expect, test } from "vitest";

import { elapsedOf } from "@/lib/model/overview";
import { overviewOf } from "@/lib/queries/overview";

import { sampleRows } from "../../support/sample-session";

const UNTIL = 1_700_000_000_000;

function anOverview(session: Parameters<typeof sampleRows>[0]["session"] = {}) {
  const [row] = sampleRows({ until: UNTIL, minutes: 10, session }).sessions;
  if (!row) throw new Error("no sample");
  return overviewOf(row);
}

test("elapsed time moves with our clock while frames come", () => {
  const { recorded, live } = elapsedOf(anOverview(), UNTIL + 5_000);
  expect(recorded).toBe(605_000);
  expect(live).toBe(905_000 + 600_000);
});

test("elapsed time stops half a minute after the last frame", () => {
  const { recorded } = elapsedOf(anOverview(), UNTIL + 600_000);
  expect(recorded).toBe(630_000);
});

test.each([{ status: "ended" as const }, { stoppedAt: UNTIL }])(
  "elapsed time stands still in a session that is over",
  (session) => {
    const { recorded } = elapsedOf(anOverview(session), UNTIL + 5_000);
    expect(recorded).toBe(600_000);
  },
);

test("how long the live has been on is not known before the page tells", () => {
  const overview = { ...anOverview(), liveStartedAt: null };
  expect(elapsedOf(overview, UNTIL).live).toBeNull();
});

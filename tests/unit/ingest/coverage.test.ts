import { expect, test } from "vitest";

import { cover, cutCoverage } from "@/lib/ingest/coverage";
import type { SessionRow } from "@/lib/store/rows";

function aSession(): Pick<SessionRow, "covered"> {
  return { covered: null };
}

test("heartbeats keep a quiet live covered", () => {
  const session = aSession();
  cover(session, "r", 0);
  expect(cover(session, "r", 10_000)).toEqual([{ from: 0, to: 10_000 }]);
  expect(cover(session, "r", 20_000)).toEqual([{ from: 0, to: 20_000 }]);
});

test.each([
  ["silence", "r", 32_000, undefined, "socket"],
  ["a closed socket", "r", 2_000, "socket", "socket"],
  ["a reload of the page", "other", 5_000, "socket", "reload"],
  ["a stop by the user", "r", 5_000, "paused", "paused"],
  ["an end of the browser", "other", 5_000, "browser", "browser"],
] as const)(
  "%s leaves a gap with its cause",
  (_case, relay, at, cut, cause) => {
    const session = aSession();
    cover(session, "r", 0);
    cover(session, "r", 1_000);
    if (cut) cutCoverage(session, cut);
    expect(cover(session, relay, at)).toEqual([{ from: 1_000, to: at, cause }]);
    expect(cover(session, relay, at + 5)).toEqual([{ from: at, to: at + 5 }]);
  },
);

test("two tabs on one live take turns without a gap", () => {
  const session = aSession();
  cover(session, "left", 0);
  expect(cover(session, "right", 800)).toEqual([{ from: 0, to: 800 }]);
  expect(cover(session, "left", 1_500)).toEqual([{ from: 0, to: 1_500 }]);
});

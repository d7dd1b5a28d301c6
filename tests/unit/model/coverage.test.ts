import { expect, test } from "vitest";

import {
  capturedOf,
  type Coverage,
  openGapOf,
  SILENCE_MS,
} from "@/lib/model/coverage";

const MINUTE = 60_000;

function aCoverage(changes: Partial<Coverage> = {}): Coverage {
  return {
    from: 0,
    to: 100 * MINUTE,
    missedMs: 2 * MINUTE,
    gapCount: 1,
    gaps: [],
    cut: null,
    suspected: null,
    state: "running",
    ...changes,
  };
}

test("what was missed is taken from the whole stretch", () => {
  expect(capturedOf(aCoverage(), 100 * MINUTE)).toEqual({
    spanMs: 100 * MINUTE,
    missedMs: 2 * MINUTE,
    share: 0.98,
  });
});

test("a live that is heard of has no open gap", () => {
  const { to } = aCoverage();
  expect(openGapOf(aCoverage(), to + SILENCE_MS)).toBeNull();
});

test("silence that lasts is a lost connection since the last frame", () => {
  const coverage = aCoverage();
  const now = coverage.to + SILENCE_MS + 1;
  const gap = { from: coverage.to, cause: "socket", isRunning: true };
  expect(openGapOf(coverage, now)).toEqual(gap);
});

test("what was suspected is the cause of a silence", () => {
  const coverage = aCoverage({ suspected: "update" });
  expect(openGapOf(coverage, coverage.to + SILENCE_MS)).toBeNull();
  expect(openGapOf(coverage, coverage.to + SILENCE_MS + 1)?.cause).toBe(
    "update",
  );
});

test("while the user pauses, nothing is missed", () => {
  const coverage = aCoverage({ cut: "paused" });
  const now = coverage.to + MINUTE;
  expect(openGapOf(coverage, now)).toMatchObject({ isRunning: false });
  expect(capturedOf(coverage, now).missedMs).toBe(2 * MINUTE);
});

test("a gap that goes on counts as missed, second by second", () => {
  const coverage = aCoverage({ cut: "socket" });
  const { spanMs, missedMs } = capturedOf(coverage, coverage.to + MINUTE);
  expect({ spanMs, missedMs }).toEqual({
    spanMs: 101 * MINUTE,
    missedMs: 3 * MINUTE,
  });
});

test("after a stop the gap is told, and no time is counted as missed", () => {
  const coverage = aCoverage({ cut: "tab", state: "stopped" });
  const now = coverage.to + 600 * MINUTE;
  expect(openGapOf(coverage, now)).toMatchObject({
    cause: "tab",
    isRunning: false,
  });
  expect(capturedOf(coverage, now).missedMs).toBe(2 * MINUTE);
});

test("a live that ended has no open gap", () => {
  const coverage = aCoverage({ cut: "socket", state: "ended" });
  expect(openGapOf(coverage, coverage.to + MINUTE)).toBeNull();
});

test("a session of one frame is captured whole", () => {
  const coverage = aCoverage({ to: 0, missedMs: 0 });
  expect(capturedOf(coverage, 0).share).toBe(1);
});

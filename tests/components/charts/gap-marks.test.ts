import { expect, test } from "vitest";

import { markAt, marksOf } from "@/components/charts/gap-marks";

const SPAN = { from: 0, to: 1000 };

test("a gap stands where it was, by its share of the width", () => {
  const gap = { from: 250, to: 500 };
  expect(marksOf([gap], SPAN, 100)).toEqual([
    { start: 0.25, end: 0.5, gaps: [gap] },
  ]);
});

test("a gap of a moment is a pixel wide", () => {
  const [mark] = marksOf([{ from: 500, to: 501 }], SPAN, 100);
  expect((mark?.end ?? 0) - (mark?.start ?? 0)).toBeCloseTo(0.01);
});

test("a moment at the very end stays inside", () => {
  const [mark] = marksOf([{ from: 999, to: 1200 }], SPAN, 100);
  expect(mark?.end).toBeLessThanOrEqual(1);
});

test("gaps less than a pixel apart become one", () => {
  const gaps = [
    { from: 100, to: 120 },
    { from: 125, to: 140 },
    { from: 160, to: 180 },
  ];
  expect(marksOf(gaps, SPAN, 100).map((mark) => mark.gaps.length)).toEqual([
    2, 1,
  ]);
});

test("however many gaps there are, no more marks than pixels are drawn", () => {
  const gaps = Array.from({ length: 5000 }, (_, index) => {
    return { from: index / 5, to: index / 5 + 0.1 };
  });
  expect(marksOf(gaps, SPAN, 300).length).toBeLessThanOrEqual(300);
});

test("gaps outside of the chart are left out, others are cut at its edge", () => {
  const gaps = [
    { from: -300, to: -200 },
    { from: -100, to: 100 },
    { from: 1000, to: 1100 },
  ];
  const marks = marksOf(gaps, SPAN, 100);
  expect(marks).toMatchObject([{ start: 0, end: 0.1 }]);
});

test("a chart of one moment has no marks", () => {
  expect(marksOf([{ from: 0, to: 9 }], { from: 5, to: 5 }, 100)).toEqual([]);
});

test.each([
  [0.3, 0],
  [0.52, 0],
  [0.6, -1],
  [0.79, 1],
])(
  "at %d of the width the nearest mark in reach is number %d",
  (place, index) => {
    const marks = [
      { start: 0.25, end: 0.5, gaps: [] },
      { start: 0.8, end: 0.9, gaps: [] },
    ];
    expect(markAt(marks, place, 0.03)).toBe(index);
  },
);

import { expect, test } from "vitest";

import { snapMoved, snapResized } from "@/lib/model/overlay/snap-box";

const REACH = { x: 12, y: 12 };
const ALONE = { others: [], reach: REACH };

test("a box whose middle is near the stage's middle falls onto it, and a line says so", () => {
  const box = { x: 342, y: 130, width: 300, height: 100 };
  expect(snapMoved(box, ALONE)).toEqual({
    box: { ...box, x: 350 },
    guides: [{ axis: "x", at: 500 }],
  });
});

test("a box near no line falls on the grid, without a line", () => {
  const box = { x: 133, y: 267, width: 211, height: 100 };
  expect(snapMoved(box, ALONE)).toEqual({
    box: { ...box, x: 130, y: 270 },
    guides: [],
  });
});

test("a box falls in line with the edges of another one", () => {
  const other = { x: 47, y: 600, width: 400, height: 203 };
  const box = { x: 55, y: 134, width: 200, height: 100 };
  const { box: snapped, guides } = snapMoved(box, {
    ...{ others: [other], reach: REACH },
  });
  expect(snapped.x).toBe(47);
  expect(guides).toContainEqual({ axis: "x", at: 47 });
});

test("the nearest of several lines draws", () => {
  const other = { x: 494, y: 600, width: 100, height: 100 };
  const box = { x: 495, y: 130, width: 130, height: 100 };
  const { box: snapped } = snapMoved(box, { others: [other], reach: REACH });
  expect(snapped.x).toBe(494);
});

test("the edge of the stage draws without a line", () => {
  const box = { x: 7, y: 5, width: 130, height: 100 };
  const { box: snapped, guides } = snapMoved(box, ALONE);
  expect(snapped).toMatchObject({ x: 0, y: 0 });
  expect(guides).toEqual([]);
});

test("a pulled edge falls onto a line and the other edge stays", () => {
  const box = { x: 103, y: 100, width: 392, height: 111 };
  const { box: snapped, guides } = snapResized(box, { x: 1, y: 0 }, ALONE);
  expect(snapped).toEqual({ ...box, width: 397 });
  expect(guides).toEqual([{ axis: "x", at: 500 }]);
});

test("with a reach of nothing only the grid draws", () => {
  const box = { x: 342, y: 130, width: 300, height: 100 };
  const { box: snapped, guides } = snapMoved(box, {
    ...{ others: [], reach: { x: 0, y: 0 } },
  });
  expect(snapped.x).toBe(340);
  expect(guides).toEqual([]);
});

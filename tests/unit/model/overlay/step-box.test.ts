import { expect, test } from "vitest";

import { steppedBox, stretchedBox } from "@/lib/model/overlay/step-box";

const BOX = { x: 103, y: 200, width: 300, height: 100 };
const RIGHT = { axis: "x", sign: 1 } as const;
const LEFT = { axis: "x", sign: -1 } as const;

test("a step goes to the next line of the grid, either way", () => {
  expect(steppedBox(BOX, RIGHT).box.x).toBe(110);
  expect(steppedBox(BOX, LEFT).box.x).toBe(100);
  expect(steppedBox({ ...BOX, x: 110 }, RIGHT).box.x).toBe(120);
  expect(steppedBox({ ...BOX, x: 110 }, LEFT).box.x).toBe(100);
});

test("a step stops where the box is in the middle, and a line says so", () => {
  const wide = { ...BOX, x: 340, width: 306 };
  expect(steppedBox(wide, RIGHT)).toEqual({
    box: { ...wide, x: 347 },
    guides: [{ axis: "x", at: 500 }],
  });
});

test("a step ends at the edge of the stage", () => {
  expect(steppedBox({ ...BOX, x: 698 }, RIGHT).box.x).toBe(700);
  expect(steppedBox({ ...BOX, x: 700 }, RIGHT).box.x).toBe(700);
  expect(steppedBox({ ...BOX, x: 0 }, LEFT).box.x).toBe(0);
});

test("stretching moves the last edge alone", () => {
  expect(stretchedBox(BOX, { axis: "y", sign: 1 }).box).toEqual({
    ...{ ...BOX, height: 110 },
  });
  expect(stretchedBox(BOX, LEFT).box).toEqual({ ...BOX, width: 297 });
});

test("stretching stops at the stage's middle", () => {
  const box = { ...BOX, x: 100, width: 400 };
  expect(stretchedBox({ ...box, width: 393 }, RIGHT).box.width).toBe(400);
  expect(stretchedBox({ ...box, width: 390 }, RIGHT)).toEqual({
    ...{ box, guides: [{ axis: "x", at: 500 }] },
  });
});

test("a box cannot be made smaller than what can be seen", () => {
  const tiny = { ...BOX, x: 100, width: 20 };
  expect(stretchedBox(tiny, LEFT).box).toEqual(tiny);
});

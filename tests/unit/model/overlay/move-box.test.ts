import fc from "fast-check";
import { expect, test } from "vitest";

import { movedBox, resizedBox } from "@/lib/model/overlay/move-box";
import { LEAST_SIDE, WHOLE } from "@/lib/model/overlay/widget";

const BOX = { x: 100, y: 200, width: 300, height: 400 };

test("a box is moved by as much as was asked", () => {
  expect(movedBox(BOX, { x: 10, y: -20 })).toEqual({ ...BOX, x: 110, y: 180 });
});

test("a box stays on the stage, however far it is pulled", () => {
  expect(movedBox(BOX, { x: 5_000, y: -5_000 })).toEqual({
    ...{ ...BOX, x: 700, y: 0 },
  });
});

test("pulling the last edges leaves the first ones where they are", () => {
  expect(resizedBox(BOX, { x: 1, y: 1 }, { x: 50, y: -50 })).toEqual({
    ...{ x: 100, y: 200, width: 350, height: 350 },
  });
});

test("pulling the first edges leaves the last ones where they are", () => {
  expect(resizedBox(BOX, { x: -1, y: -1 }, { x: 50, y: -50 })).toEqual({
    ...{ x: 150, y: 150, width: 250, height: 450 },
  });
});

test("an edge that is not held stays", () => {
  expect(resizedBox(BOX, { x: 0, y: 1 }, { x: 90, y: 10 })).toEqual({
    ...{ ...BOX, height: 410 },
  });
});

const edge = fc.constantFrom(-1 as const, 0 as const, 1 as const);
const far = fc.integer({ min: -3_000, max: 3_000 });
const box = fc
  .record({
    width: fc.integer({ min: LEAST_SIDE, max: WHOLE }),
    height: fc.integer({ min: LEAST_SIDE, max: WHOLE }),
  })
  .chain(({ width, height }) =>
    fc.record({
      x: fc.integer({ min: 0, max: WHOLE - width }),
      y: fc.integer({ min: 0, max: WHOLE - height }),
      width: fc.constant(width),
      height: fc.constant(height),
    }),
  );

test("whatever is pulled how far, a box is on the stage and can be seen", () => {
  fc.assert(
    fc.property(box, edge, edge, far, far, (start, x, y, byX, byY) => {
      const by = { x: byX, y: byY };
      for (const end of [movedBox(start, by), resizedBox(start, { x, y }, by)])
        expect(
          end.x >= 0 &&
            end.y >= 0 &&
            end.x + end.width <= WHOLE &&
            end.y + end.height <= WHOLE &&
            end.width >= LEAST_SIDE &&
            end.height >= LEAST_SIDE,
        ).toBe(true);
    }),
  );
});

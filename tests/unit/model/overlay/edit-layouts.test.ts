import { expect, test } from "vitest";

import {
  addLayout,
  addRead,
  changeLayout,
  copyLayout,
  freeName,
  putBack,
  removeLayout,
} from "@/lib/model/overlay/edit-layouts";
import {
  type Layout,
  MAX_LAYOUT_NAME,
  MAX_LAYOUTS,
} from "@/lib/model/overlay/layout";
import { presetLayout } from "@/lib/model/overlay/presets";

const ONE = presetLayout("talk", { id: "one", name: "Talk" });
const TWO = presetLayout("gifts", { id: "two", name: "Gifts" });
const namesOf = (layouts: readonly Layout[]) => layouts.map(({ name }) => name);

test("layouts of one name are told apart by a number", () => {
  const layouts = addLayout(addLayout([ONE], { ...ONE, id: "b" }), {
    ...{ ...ONE, id: "c" },
  });
  expect(namesOf(layouts)).toEqual(["Talk", "Talk 2", "Talk 3"]);
});

test("a numbered name stays as short as a name may be", () => {
  const name = "n".repeat(MAX_LAYOUT_NAME);
  expect(freeName([{ ...ONE, name }], name)).toHaveLength(MAX_LAYOUT_NAME);
});

test("a copy stands right after its original", () => {
  const layouts = copyLayout([ONE, TWO], "one", "copy");
  expect(namesOf(layouts)).toEqual(["Talk", "Talk 2", "Gifts"]);
  expect(layouts[1]).toEqual({ ...ONE, id: "copy", name: "Talk 2" });
});

test("only so many layouts are kept, and the next one changes nothing", () => {
  let layouts: readonly Layout[] = [];
  for (let count = 0; count < MAX_LAYOUTS; count += 1)
    layouts = addLayout(layouts, { ...ONE, id: String(count) });
  expect(addLayout(layouts, TWO)).toBe(layouts);
  expect(copyLayout(layouts, "0", "copy")).toBe(layouts);
});

test("one layout changes and the others stay the same", () => {
  const wide = (layout: Layout) => ({ ...layout, width: 4_000 });
  const [one, two] = changeLayout([ONE, TWO], "one", wide);
  expect(one?.width).toBe(4_000);
  expect(two).toBe(TWO);
});

test("a removed layout is gone", () => {
  expect(removeLayout([ONE, TWO], "one")).toEqual([TWO]);
});

test("layouts of a file are added, and it is told how many found no room", () => {
  const full = Array.from({ length: MAX_LAYOUTS - 1 }, (_, index) => ({
    ...{ ...ONE, id: String(index), name: String(index) },
  }));
  const { layouts, left } = addRead(full, [ONE, TWO]);
  expect(left).toBe(1);
  expect(layouts.at(-1)).toBe(ONE);
});

test("a removed layout is put back where it stood, and only once", () => {
  const back = putBack([TWO], ONE, 0);
  expect(back).toEqual([ONE, TWO]);
  expect(putBack(back, ONE, 0)).toBe(back);
});

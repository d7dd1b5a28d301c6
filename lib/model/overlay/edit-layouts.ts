import {
  type Layout,
  layoutName,
  MAX_LAYOUT_NAME,
  MAX_LAYOUTS,
} from "./layout";

/** Unchanged where there is no room for one more. */
export function addLayout(
  layouts: readonly Layout[],
  layout: Layout,
): readonly Layout[] {
  if (layouts.length >= MAX_LAYOUTS) return layouts;
  const name = freeName(layouts, layout.name);
  return [...layouts, name === layout.name ? layout : { ...layout, name }];
}

/** Right after its original. */
export function copyLayout(
  layouts: readonly Layout[],
  from: string,
  id: string,
): readonly Layout[] {
  const index = layouts.findIndex((layout) => layout.id === from);
  const original = layouts[index];
  if (!original || layouts.length >= MAX_LAYOUTS) return layouts;
  const name = freeName(layouts, original.name);
  const copy = { ...structuredClone(original), id, name };
  return layouts.toSpliced(index + 1, 0, copy);
}

export function changeLayout(
  layouts: readonly Layout[],
  id: string,
  change: (layout: Layout) => Layout,
): readonly Layout[] {
  return layouts.map((layout) => (layout.id === id ? change(layout) : layout));
}

export function removeLayout(
  layouts: readonly Layout[],
  id: string,
): readonly Layout[] {
  return layouts.filter((layout) => layout.id !== id);
}

/** Those of a file, under names that are not taken; how many found no room. */
export function addRead(
  layouts: readonly Layout[],
  read: readonly Layout[],
): { layouts: readonly Layout[]; left: number } {
  const all = read.reduce(addLayout, layouts);
  return { layouts: all, left: layouts.length + read.length - all.length };
}

/** Where it stood before it was removed. */
export function putBack(
  layouts: readonly Layout[],
  layout: Layout,
  index: number,
): readonly Layout[] {
  const isThere = layouts.some(({ id }) => id === layout.id);
  if (isThere || layouts.length >= MAX_LAYOUTS) return layouts;
  return layouts.toSpliced(index, 0, layout);
}

/** As it is wanted, else with the first number that makes it one of a kind. */
export function freeName(layouts: readonly Layout[], wanted: string): string {
  const taken = new Set(layouts.map(({ name }) => name));
  const base = layoutName(wanted);
  if (!taken.has(base)) return base;
  const stem = base.replace(/ \d+$/u, "");
  for (let number = 2; ; number += 1) {
    const end = ` ${String(number)}`;
    const name = `${stem.slice(0, MAX_LAYOUT_NAME - end.length)}${end}`;
    if (!taken.has(name)) return name;
  }
}

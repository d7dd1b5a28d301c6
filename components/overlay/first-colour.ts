import type { Background } from "@/lib/model/overlay/layout";

const KEY = "overlay.colours";

/** Settings are read late, and until then the page would be white: the last colour of a layout is kept where it is read at once. */
export function keepFirstPaint(
  storage: Pick<Storage, "getItem" | "setItem">,
  layout: string,
  background: Background,
): void {
  const colour = background.kind === "colour" ? background.colour : "";
  if (firstColour(storage, layout) === colour) return;
  storage.setItem(`${KEY}.${layout}`, colour);
}

/** Empty for a page that is transparent; null where the layout was never shown. */
export function firstColour(
  storage: Pick<Storage, "getItem">,
  layout: string,
): string | null {
  return storage.getItem(`${KEY}.${layout}`);
}

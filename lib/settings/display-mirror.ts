import { type Display, DISPLAY } from "@/lib/model/settings/display";

/**
 * The extension's own storage answers too late for the first picture of a page, which would flash in the wrong colours. So
 * every page leaves a copy where the next one can read it at once; the setting itself stays the only truth.
 */
export function readMirror(storage: Pick<Storage, "getItem">): Display {
  try {
    const copy: unknown = JSON.parse(storage.getItem(DISPLAY.key) ?? "null");
    return DISPLAY.parse(copy);
  } catch {
    // No JSON, or a browser that keeps nothing for this page.
    return DISPLAY.standard;
  }
}

export function writeMirror(
  storage: Pick<Storage, "setItem">,
  display: Display,
): void {
  try {
    storage.setItem(DISPLAY.key, JSON.stringify(display));
  } catch {
    // A full disk: the next page begins as the last one that could be written.
  }
}

import type { KeyboardEvent } from "react";

import type { Direction } from "@/lib/model/overlay/step-box";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: { axis: "x", sign: -1 },
  ArrowRight: { axis: "x", sign: 1 },
  ArrowUp: { axis: "y", sign: -1 },
  ArrowDown: { axis: "y", sign: 1 },
};

/** What a key does to the widget that has the focus. */
export type WidgetAct =
  | { kind: "move" | "stretch"; direction: Direction }
  | { kind: "remove" | "copy" | "raise" | "lower" | "lock" | "leave" };

type Pressed = Pick<
  KeyboardEvent,
  "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey"
>;

export function widgetAct(pressed: Pressed): WidgetAct | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (altKey) return null;
  if (ctrlKey || metaKey)
    return key.toLowerCase() === "d" ? { kind: "copy" } : null;
  const direction = DIRECTIONS[key];
  if (direction) return { kind: shiftKey ? "stretch" : "move", direction };
  return otherAct(key);
}

function otherAct(key: string): WidgetAct | null {
  switch (key) {
    case "Delete":
    case "Backspace":
      return { kind: "remove" };
    case "PageUp":
      return { kind: "raise" };
    case "PageDown":
      return { kind: "lower" };
    case "l":
    case "L":
      return { kind: "lock" };
    case "Escape":
      return { kind: "leave" };
    default:
      return null;
  }
}

/** A step back or forth, but in a field, which has steps of its own. */
export function historyKey(
  event: Pick<KeyboardEvent, "target"> & Pressed,
): "undo" | "redo" | null {
  const { key, shiftKey, ctrlKey, metaKey, target } = event;
  if (!ctrlKey && !metaKey) return null;
  if (target instanceof HTMLElement && isField(target)) return null;
  const letter = key.toLowerCase();
  if (letter === "y") return "redo";
  return letter === "z" ? (shiftKey ? "redo" : "undo") : null;
}

function isField(element: HTMLElement): boolean {
  return element.matches(
    "textarea, input:not([type=radio], [type=checkbox], [type=range])",
  );
}

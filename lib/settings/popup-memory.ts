import { parsePopupView, type PopupView } from "@/lib/model/popup-view";

const KEY = "popup";

/** What the popup showed last, or null. It can be read at once, which neither database nor settings can. */
export function readPopupMemory(now: number): PopupView | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    return parsePopupView(stored, now);
  } catch {
    // Not written by us, or cut off: as good as nothing.
    return null;
  }
}

export function keepPopupMemory(view: PopupView): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(view));
  } catch {
    // The disk is full; what stands there may be wrong by now.
    forgetPopupMemory();
  }
}

/** To be called when something was erased or set, so that what was shown must not be shown again. */
export function forgetPopupMemory(): void {
  // The worker has no such storage, and changes nothing by itself.
  if ("localStorage" in globalThis) localStorage.removeItem(KEY);
}

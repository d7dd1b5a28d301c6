import { browser } from "wxt/browser";

/** Brings the page of settings to the front, at one of its sections if one is named. */
export function openOptions(
  section?:
    | "recording"
    | "privacy"
    | "money"
    | "selling"
    | "display"
    | "desk"
    | "goals"
    | "alerts"
    | "overlay"
    | "draw"
    | "storage"
    | "about",
): Promise<unknown> {
  if (section === undefined) return browser.runtime.openOptionsPage();
  const page = browser.runtime.getURL("/options.html");
  return browser.tabs.create({ url: `${page}#${section}` });
}

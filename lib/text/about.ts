import { browser } from "wxt/browser";

/** "Poll started: which colour?", or the first half where there is nothing to tell. */
export function about(what: string, text: string): string {
  return text.trim() === ""
    ? what
    : browser.i18n.getMessage("text_about", [what, text]);
}

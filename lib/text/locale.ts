import { browser } from "wxt/browser";

/** The language that the messages are in, as a BCP 47 tag. */
export const language = browser.i18n.getMessage("language");

/** A browser in a language without messages shows English words: its numbers and dates are then English too. */
export function localeOf(browserLanguage: string, words: string): string {
  return browserLanguage.startsWith(`${words}-`) ? browserLanguage : words;
}

/** What numbers and dates are written in. */
export const locale = localeOf(browser.i18n.getUILanguage(), language);

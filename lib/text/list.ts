import { locale } from "./locale";

const list = new Intl.ListFormat(locale, { type: "unit", style: "short" });

/** 14 comments, 2 gifts */
export function formatList(parts: readonly string[]): string {
  return list.format(parts);
}

const all = new Intl.ListFormat(locale, { type: "conjunction" });

/** plays a sound, is read aloud and highlights the line */
export function formatAll(parts: readonly string[]): string {
  return all.format(parts);
}

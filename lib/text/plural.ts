import { language } from "./locale";

const rules = new Intl.PluralRules(language);

/** Picks the form that the language of the messages asks for; the rarer forms read like `other`. */
export function pluralOf<T>(count: number, forms: { one: T; other: T }): T {
  return rules.select(count) === "one" ? forms.one : forms.other;
}

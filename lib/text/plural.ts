import { language } from "./locale";

const rules = new Intl.PluralRules(language);

/** Picks the form that the language of the messages asks for; the rarer forms read like `other`. */
export function pluralOf<T>(count: number, forms: { one: T; other: T }): T {
  return rules.select(count) === "one" ? forms.one : forms.other;
}

const ordinals = new Intl.PluralRules(language, { type: "ordinal" });

/** The same for places in an order: 1st, 2nd, 3rd, 4th. */
export function ordinalOf<T>(
  place: number,
  forms: { one: T; two: T; few: T; other: T },
): T {
  const form = ordinals.select(place);
  return form === "zero" || form === "many" ? forms.other : forms[form];
}

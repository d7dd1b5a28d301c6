const rules = new Intl.PluralRules("en");

/** Picks the form that the language of the messages asks for. */
export function pluralOf<T>(count: number, forms: { one: T; other: T }): T {
  return rules.select(count) === "one" ? forms.one : forms.other;
}

import { type AlertRule, MAX_RULES } from "./rule";

type Rules = readonly AlertRule[];

/** In the place of the one with its id, or at the end; one too many is left out. */
export function withRule(rules: Rules, rule: AlertRule): AlertRule[] {
  return rules.some(({ id }) => id === rule.id)
    ? rules.map((one) => (one.id === rule.id ? rule : one))
    : [...rules, rule].slice(0, MAX_RULES);
}

/** A copy right behind it. */
export function withCopy(
  rules: Rules,
  rule: AlertRule,
  id: string,
): AlertRule[] {
  return rules
    .flatMap((one) => (one.id === rule.id ? [one, { ...rule, id }] : [one]))
    .slice(0, MAX_RULES);
}

/** One place up (-1) or down (1); at its end it stays. */
export function withMoved(rules: Rules, id: string, by: -1 | 1): AlertRule[] {
  const from = rules.findIndex((rule) => rule.id === id);
  const [to, rule] = [from + by, rules[from]];
  if (!rule || to < 0 || to >= rules.length) return [...rules];
  return rules.filter((one) => one.id !== id).toSpliced(to, 0, rule);
}

export function withoutRule(rules: Rules, id: string): AlertRule[] {
  return rules.filter((rule) => rule.id !== id);
}

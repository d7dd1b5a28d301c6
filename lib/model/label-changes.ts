import { type GiftLabel, type GiftLabels, SIGNS } from "./settings/gift-labels";

/** One more, with the first sign that no other has. */
export function addLabel(
  { labels }: GiftLabels,
  id: string,
  name: string,
): Partial<GiftLabels> {
  const taken = new Set(labels.map(({ sign }) => sign));
  const sign = SIGNS.find((one) => !taken.has(one)) ?? "circle";
  return { labels: [...labels, { id, name, sign }] };
}

export function changeLabel(
  { labels }: GiftLabels,
  id: string,
  changes: Partial<GiftLabel>,
): Partial<GiftLabels> {
  return {
    labels: labels.map((one) => (one.id === id ? { ...one, ...changes } : one)),
  };
}

/** Gifts that had it have none then. */
export function removeLabel(
  { labels, assigned }: GiftLabels,
  id: string,
): GiftLabels {
  return {
    labels: labels.filter((one) => one.id !== id),
    assigned: assigned.filter(({ label }) => label !== id),
  };
}

/** Null takes away the label that it had. */
export function assignLabel(
  { assigned }: GiftLabels,
  gift: string,
  label: string | null,
): Partial<GiftLabels> {
  const others = assigned.filter((one) => one.gift !== gift);
  return { assigned: label === null ? others : [...others, { gift, label }] };
}

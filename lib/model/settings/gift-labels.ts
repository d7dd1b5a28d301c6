import { membersOf } from "./members";
import type { Setting } from "./setting";

/** What tells labels apart, each with its own shape and colour. */
export const SIGNS = [
  ...(["circle", "square", "triangle"] as const),
  ...(["diamond", "ring", "cross"] as const),
] as const;

export type Sign = (typeof SIGNS)[number];

export interface GiftLabel {
  id: string;
  name: string;
  sign: Sign;
}

/** What the user says gifts stand for: a vote, a team, an audience. */
export interface GiftLabels {
  labels: GiftLabel[];
  /** At most one label a gift, both by id. */
  assigned: { gift: string; label: string }[];
}

export const MOST_LABELS = SIGNS.length;
const LONGEST_NAME = 40;

export const GIFT_LABELS: Setting<GiftLabels> = {
  key: "giftLabels",
  standard: { labels: [], assigned: [] },
  parse(stored) {
    const { labels, assigned } = membersOf(stored);
    const kept = listIn(labels)
      .flatMap(labelIn)
      .filter(isFirst(({ id }) => id))
      .slice(0, MOST_LABELS);
    const known = new Set(kept.map(({ id }) => id));
    return {
      labels: kept,
      assigned: listIn(assigned)
        .flatMap(assignmentIn)
        .filter(({ label }) => known.has(label))
        .filter(isFirst(({ gift }) => gift)),
    };
  },
};

function listIn(stored: unknown): unknown[] {
  return Array.isArray(stored) ? stored : [];
}

function labelIn(stored: unknown): GiftLabel[] {
  const { id, name, sign } = membersOf(stored);
  const found = SIGNS.find((one) => one === sign);
  return typeof id === "string" && typeof name === "string" && found
    ? [{ id, name: name.slice(0, LONGEST_NAME), sign: found }]
    : [];
}

function assignmentIn(stored: unknown): GiftLabels["assigned"] {
  const { gift, label } = membersOf(stored);
  return typeof gift === "string" && typeof label === "string"
    ? [{ gift, label }]
    : [];
}

function isFirst<One>(
  keyOf: (one: One) => string,
): (one: One, index: number, all: readonly One[]) => boolean {
  return (one, index, all) =>
    all.findIndex((other) => keyOf(other) === keyOf(one)) === index;
}

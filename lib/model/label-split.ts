import type { GiftLabel, GiftLabels } from "./settings/gift-labels";

/** What the gifts of one label make up. */
export interface LabelShare {
  label: GiftLabel;
  gifts: number;
  diamonds: number;
  /** Distinct people, without the streamer and without those who share one id. */
  givers: number;
  /** Of the diamonds of all labels, from 0 to 1; null where those are none. */
  share: number | null;
}

export interface LabelSplit {
  /** In the order of the labels. */
  shares: LabelShare[];
  /** Diamonds of gifts without a label. */
  otherDiamonds: number;
}

interface GiftSum {
  id: string;
  count: number;
  diamonds: number;
}

/** Who gave, and how many messages of each gift. */
interface LabelledGiver {
  giftMessages: Readonly<Record<string, number>>;
}

export function splitByLabel(
  { labels, assigned }: GiftLabels,
  gifts: readonly GiftSum[],
  givers: readonly LabelledGiver[],
): LabelSplit {
  const labelOf = new Map(assigned.map(({ gift, label }) => [gift, label]));
  const sums = labels.map((label) => {
    const own = gifts.filter(({ id }) => labelOf.get(id) === label.id);
    return {
      label,
      gifts: sumOf(own.map(({ count }) => count)),
      diamonds: sumOf(own.map(({ diamonds }) => diamonds)),
      givers: givers.filter(({ giftMessages }) =>
        own.some(({ id }) => (giftMessages[id] ?? 0) > 0),
      ).length,
    };
  });
  const all = sumOf(sums.map(({ diamonds }) => diamonds));
  return {
    shares: sums.map((sum) => ({
      ...sum,
      share: all > 0 ? sum.diamonds / all : null,
    })),
    otherDiamonds: sumOf(gifts.map(({ diamonds }) => diamonds)) - all,
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

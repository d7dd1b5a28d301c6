/** What a diamond may be worth to the creator, in `currency` units: an editable estimate, never a fact. */
export interface Rates {
  currency: string;
  low: number;
  mid: number;
  high: number;
}

/** 0.005 USD a diamond is the rule most tools use; agencies and taxes take from it, bonuses add to it. */
export const DEFAULT_RATES: Rates = {
  currency: "USD",
  low: 0.0035,
  mid: 0.005,
  high: 0.006,
};

export interface Estimate {
  currency: string;
  perDiamond: number;
  low: number;
  mid: number;
  high: number;
}

/** The range for so many diamonds, rounded to cents. */
export function estimateOf(diamonds: number, rates: Rates): Estimate {
  const worth = (rate: number) => Math.round(diamonds * rate * 100) / 100;
  return {
    currency: rates.currency,
    perDiamond: rates.mid,
    low: worth(rates.low),
    mid: worth(rates.mid),
    high: worth(rates.high),
  };
}

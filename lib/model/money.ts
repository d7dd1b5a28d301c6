export const CURRENCIES = ["USD", "EUR"] as const;

export type Currency = (typeof CURRENCIES)[number];

/** What a diamond may be worth to the creator, in `currency` units: an editable estimate, never a fact. */
export interface Rates {
  currency: Currency;
  low: number;
  mid: number;
  high: number;
}

/**
 * 0.005 USD a diamond is the rule most tools use; agencies and taxes take from it, bonuses add to it. The euro's are
 * the same at 0.86 EUR a dollar, rounded: who knows better sets them.
 */
export const DEFAULT_RATES: Record<Currency, Rates> = {
  USD: { currency: "USD", low: 0.0035, mid: 0.005, high: 0.006 },
  EUR: { currency: "EUR", low: 0.003, mid: 0.0043, high: 0.0052 },
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

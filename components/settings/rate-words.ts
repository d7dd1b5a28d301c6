import { browser } from "wxt/browser";

import type { Rates } from "@/lib/model/money";
import { locale } from "@/lib/text/locale";

export const RATE_NAMES = ["low", "mid", "high"] as const;

type RateName = (typeof RATE_NAMES)[number];

/** What stands in the fields. */
export type TypedRates = Record<RateName, string>;

type ReadRates =
  | { values: Pick<Rates, RateName>; wrong: RateName[] }
  /** Why they cannot be right, and which. */
  | { values: null; wrong: RateName[]; why: () => string };

const MOST = 100;
const NUMBER = /^\d*[.,]?\d+$/;

export function typedOf(rates: Rates): TypedRates {
  const typed = (rate: number) =>
    new Intl.NumberFormat(locale, {
      maximumFractionDigits: 6,
      useGrouping: false,
    }).format(rate);
  return {
    low: typed(rates.low),
    mid: typed(rates.mid),
    high: typed(rates.high),
  };
}

/** With a comma or a point, whatever the language. */
export function parseRates(typed: TypedRates): ReadRates {
  const values = {
    low: rateIn(typed.low),
    mid: rateIn(typed.mid),
    high: rateIn(typed.high),
  };
  const { low, mid, high } = values;
  if (low === null || mid === null || high === null)
    return {
      values: null,
      wrong: RATE_NAMES.filter((name) => values[name] === null),
      why: () => browser.i18n.getMessage("money_noNumber"),
    };
  const wrong: RateName[] = [
    ...(low > mid ? (["low"] as const) : []),
    ...(high < mid ? (["high"] as const) : []),
  ];
  return wrong.length === 0
    ? { values: { low, mid, high }, wrong }
    : {
        ...{ values: null, wrong },
        why: () => browser.i18n.getMessage("money_order"),
      };
}

function rateIn(typed: string): number | null {
  const text = typed.trim();
  const rate = Number(text.replace(",", "."));
  return NUMBER.test(text) && rate <= MOST ? rate : null;
}

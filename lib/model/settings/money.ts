import { CURRENCIES, DEFAULT_RATES, type Rates } from "@/lib/model/money";

import { choiceIn, membersOf, numberIn } from "./members";
import type { Setting } from "./setting";

/** Nobody is paid a whole unit for one diamond in any of the currencies, nor nothing. */
const BOUNDS = [0, 100] as const;

/** What a diamond may be worth to the creator. The lowest rate stands first, whatever was stored. */
export const MONEY: Setting<Rates> = {
  key: "money",
  standard: DEFAULT_RATES.USD,
  parse(stored) {
    const fields = membersOf(stored);
    const currency = choiceIn(fields.currency, CURRENCIES, "USD");
    const standard = DEFAULT_RATES[currency];
    const rates = [
      numberIn(fields.low, BOUNDS, standard.low),
      numberIn(fields.mid, BOUNDS, standard.mid),
      numberIn(fields.high, BOUNDS, standard.high),
    ].sort((left, right) => left - right);
    const [low = 0, mid = 0, high = 0] = rates;
    return { currency, low, mid, high };
  },
};

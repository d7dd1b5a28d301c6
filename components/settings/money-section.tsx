import { useRef } from "react";
import { browser } from "wxt/browser";

import { useSetting } from "@/components/hooks/use-setting";
import { type Currency, DEFAULT_RATES, type Rates } from "@/lib/model/money";
import { MONEY } from "@/lib/model/settings/money";

import { ChoiceSetting } from "./choice-setting";
import { RatesSetting } from "./rates-setting";
import { SettingSheet } from "./setting-sheet";

/** What diamonds are taken to be worth. */
export function MoneySection() {
  const { value: rates, change, hasFailed } = useSetting(MONEY);
  const left = useRef<Partial<Record<Currency, Rates>>>({});
  const { getMessage } = browser.i18n;
  if (!rates) return null;
  // Rates of one currency mean nothing in another; those that were set come back with theirs.
  const choose = (currency: Currency) => {
    left.current[rates.currency] = rates;
    change(left.current[currency] ?? DEFAULT_RATES[currency]);
  };
  return (
    <SettingSheet hasFailed={hasFailed}>
      <ChoiceSetting
        title={getMessage("money_currency")}
        text={getMessage("money_currencyText")}
        value={rates.currency}
        standard={MONEY.standard.currency}
        choices={{
          USD: getMessage("money_usd"),
          EUR: getMessage("money_eur"),
        }}
        onSet={choose}
      />
      <RatesSetting key={rates.currency} rates={rates} onSet={change} />
    </SettingSheet>
  );
}

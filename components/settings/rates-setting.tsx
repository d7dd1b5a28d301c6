import { TextInput } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { DEFAULT_RATES, estimateOf, type Rates } from "@/lib/model/money";
import { formatMoneyRange } from "@/lib/text/money";
import { formatWhole } from "@/lib/text/numbers";

import { parseRates, RATE_NAMES, type TypedRates, typedOf } from "./rate-words";
import classes from "./rates-setting.module.css";
import { ResetButton } from "./reset-button";
import { Setting } from "./setting";

interface Props {
  rates: Rates;
  onSet: (rates: Rates) => void;
}

const EXAMPLE_DIAMONDS = 1000;

/** Three fields and what comes of them. What cannot be right is told of and not stored. */
export function RatesSetting({ rates, onSet }: Props) {
  const { getMessage } = browser.i18n;
  const [typed, setTyped] = useState<TypedRates | null>(null);
  const title = getMessage("money_rates");
  const labels = {
    low: getMessage("money_low"),
    mid: getMessage("money_mid"),
    high: getMessage("money_high"),
  };
  const shown = typed ?? typedOf(rates);
  const read = parseRates(shown);
  const type = (changed: TypedRates) => {
    setTyped(changed);
    const { values } = parseRates(changed);
    if (values) onSet({ ...rates, ...values });
  };
  return (
    <Setting
      title={title}
      text={getMessage("money_ratesText")}
      reset={
        <ResetButton
          title={title}
          value={rates}
          standard={DEFAULT_RATES[rates.currency]}
          isEqual={isSame}
          onSet={(value) => {
            setTyped(null);
            onSet(value);
          }}
        />
      }
    >
      <div className={classes.fields}>
        {RATE_NAMES.map((name) => (
          <TextInput
            key={name}
            label={labels[name]}
            inputMode="decimal"
            autoComplete="off"
            rightSection={
              <span className={classes.unit}>{rates.currency}</span>
            }
            rightSectionWidth="3.2rem"
            value={shown[name]}
            error={read.wrong.includes(name)}
            onChange={({ currentTarget }) => {
              type({ ...shown, [name]: currentTarget.value });
            }}
          />
        ))}
      </div>
      <p
        className={classes.outcome}
        data-wrong={read.values ? undefined : true}
        role="status"
      >
        {read.values ? exampleOf({ ...rates, ...read.values }) : read.why()}
      </p>
    </Setting>
  );
}

function exampleOf(rates: Rates): string {
  const { low, high, currency } = estimateOf(EXAMPLE_DIAMONDS, rates);
  return browser.i18n.getMessage("money_example", [
    formatWhole(EXAMPLE_DIAMONDS),
    formatMoneyRange(low, high, currency),
  ]);
}

function isSame(left: Rates, right: Rates): boolean {
  return RATE_NAMES.every((name) => left[name] === right[name]);
}

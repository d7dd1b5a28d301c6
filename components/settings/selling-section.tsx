import { Switch } from "@mantine/core";
import { browser } from "wxt/browser";

import { useSetting } from "@/components/hooks/use-setting";
import {
  CLAIM_LANGUAGES,
  SELLING,
  SELLING_CURRENCIES,
} from "@/lib/model/settings/selling";
import { languageName } from "@/lib/text/language";
import { formatLag } from "@/lib/text/lag";

import { ChoiceSetting } from "./choice-setting";
import { ClaimTest } from "./claim-test";
import { ClaimWords } from "./claim-words";
import { OwnWords } from "./own-words";
import classes from "./selling-section.module.css";
import { Setting } from "./setting";
import { SettingSheet } from "./setting-sheet";

const { getMessage } = browser.i18n;
const { standard } = SELLING;
const AGAIN = [0, 60_000, 120_000, 600_000];

/** Off until wanted; the rest of it is there only then. */
export function SellingSection() {
  const { value: selling, change, hasFailed } = useSetting(SELLING);
  if (!selling) return null;
  return (
    <SettingSheet hasFailed={hasFailed}>
      <Setting
        title={getMessage("selling_on")}
        text={getMessage("selling_onText")}
      >
        <Switch
          label={getMessage("selling_onSwitch")}
          checked={selling.isOn}
          onChange={({ currentTarget }) => {
            change({ isOn: currentTarget.checked });
          }}
        />
      </Setting>
      {selling.isOn && (
        <>
          <ChoiceSetting
            title={getMessage("selling_currency")}
            text={getMessage("selling_currencyText")}
            value={selling.currency}
            standard={standard.currency}
            choices={currencyChoices()}
            onSet={(currency) => {
              change({ currency });
            }}
          />
          <ChoiceSetting
            title={getMessage("selling_again")}
            text={getMessage("selling_againText")}
            value={String(selling.againMs)}
            standard={String(standard.againMs)}
            choices={againChoices(selling.againMs)}
            onSet={(again) => {
              change({ againMs: Number(again) });
            }}
          />
          <Setting
            title={getMessage("selling_languages")}
            text={getMessage("selling_languagesText")}
          >
            <div className={classes.switches}>
              {CLAIM_LANGUAGES.map((name) => (
                <Switch
                  key={name}
                  label={languageName(name)}
                  checked={selling.languages.includes(name)}
                  onChange={({ currentTarget: { checked } }) => {
                    change(({ languages }) => ({
                      languages: checked
                        ? [...languages, name]
                        : languages.filter((one) => one !== name),
                    }));
                  }}
                />
              ))}
            </div>
          </Setting>
          <ClaimTest selling={selling} />
          <OwnWords
            title={getMessage("selling_claims")}
            text={getMessage("selling_claimsText")}
            words={selling.claims}
            onSet={(claims) => {
              change({ claims });
            }}
          />
          <OwnWords
            title={getMessage("selling_cancels")}
            text={getMessage("selling_cancelsText")}
            words={selling.cancels}
            onSet={(cancels) => {
              change({ cancels });
            }}
          />
          <ClaimWords selling={selling} change={change} />
        </>
      )}
    </SettingSheet>
  );
}

function currencyChoices() {
  const pairs = SELLING_CURRENCIES.map((one) => [one, one] as const);
  return Object.fromEntries(pairs) as Record<
    (typeof SELLING_CURRENCIES)[number],
    string
  >; // of every currency one
}

/** Also one that came out of a file. */
function againChoices(chosen: number): Record<string, string> {
  const offered = new Set([...AGAIN, chosen]);
  return Object.fromEntries(
    [...offered].map((ms) => [
      String(ms),
      ms === 0 ? getMessage("selling_never") : formatLag(ms),
    ]),
  );
}

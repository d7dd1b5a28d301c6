import { MultiSelect, Select, Switch } from "@mantine/core";
import { browser } from "wxt/browser";

import { ownLanguage } from "@/components/hooks/use-translating";
import { useSetting } from "@/components/hooks/use-setting";
import { TRANSLATION } from "@/lib/model/settings/translation";
import { findTranslationApi } from "@/lib/model/translation/api";
import { TARGETS } from "@/lib/model/translation/languages";
import { languageName } from "@/lib/text/language";

import { Setting } from "./setting";

/** Nothing in a browser that translates nothing by itself. */
export function TranslationSetting() {
  const { value, change } = useSetting(TRANSLATION);
  const { getMessage } = browser.i18n;
  if (!value || !findTranslationApi(globalThis)) return null;
  const { isOn, target, known } = value;
  const into = target === "" ? ownLanguage() : target;
  return (
    <Setting
      title={getMessage("translation_title")}
      text={getMessage("translation_text")}
    >
      <Switch
        label={getMessage("translation_on")}
        checked={isOn}
        onChange={({ currentTarget }) => {
          change({ isOn: currentTarget.checked });
        }}
      />
      {isOn && (
        <>
          <Select
            mt={10}
            maw={320}
            searchable
            allowDeselect={false}
            label={getMessage("translation_target")}
            data={choices()}
            value={into}
            onChange={(wanted) => {
              if (wanted !== null)
                change({ target: wanted === ownLanguage() ? "" : wanted });
            }}
          />
          <MultiSelect
            mt={10}
            maw={480}
            searchable
            label={getMessage("translation_known")}
            data={choices().filter(({ value: code }) => code !== into)}
            value={known.filter((code) => code !== into)}
            onChange={(languages) => {
              change({ known: languages });
            }}
          />
        </>
      )}
    </Setting>
  );
}

function choices() {
  return TARGETS.map((value) => ({ value, label: languageName(value) })).sort(
    (left, right) => left.label.localeCompare(right.label),
  );
}

import { Chip } from "@mantine/core";
import { browser } from "wxt/browser";

import type { Change } from "@/components/hooks/use-setting";
import { foldText } from "@/lib/model/fold";
import { GRAMMARS } from "@/lib/model/claims/sellers-lexicon";
import type { ClaimLanguage, Selling } from "@/lib/model/settings/selling";
import { languageName } from "@/lib/text/language";

import classes from "./selling-section.module.css";
import { Setting } from "./setting";

const { getMessage } = browser.i18n;

interface Props {
  selling: Selling;
  change: Change<Selling>;
}

/** Every phrase that the languages bring, to be switched off one by one. */
export function ClaimWords({ selling, change }: Props) {
  return (
    <Setting
      title={getMessage("selling_words")}
      text={getMessage("selling_wordsText")}
    >
      {selling.languages.map((name) => (
        <Language key={name} {...{ name, selling, change }} />
      ))}
    </Setting>
  );
}

function Language({ name, selling, change }: Props & { name: ClaimLanguage }) {
  const { claims, cancels } = GRAMMARS[name];
  const language = languageName(name);
  const rows = [
    {
      title: getMessage("selling_claimWords", language),
      words: claims.map(({ say }) => say),
    },
    { title: getMessage("selling_cancelWords", language), words: cancels },
  ];
  const without = new Set(selling.without.map(foldText));
  const set = (word: string, isOn: boolean) => {
    change((now) => ({
      without: isOn
        ? now.without.filter((one) => foldText(one) !== foldText(word))
        : [...now.without, word],
    }));
  };
  return rows.map(({ title, words }) => (
    <details key={title} className={classes.words}>
      <summary>{title}</summary>
      <div className={classes.chips}>
        {[...new Set(words)].map((word) => (
          <Chip
            key={word}
            size="xs"
            variant="outline"
            checked={!without.has(foldText(word))}
            onChange={(isOn) => {
              set(word, isOn);
            }}
          >
            {word}
          </Chip>
        ))}
      </div>
    </details>
  ));
}

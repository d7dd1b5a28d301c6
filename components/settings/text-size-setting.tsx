import { VisuallyHidden } from "@mantine/core";
import { browser } from "wxt/browser";

import { type Display, DISPLAY } from "@/lib/model/settings/display";

import { ChoiceSetting } from "./choice-setting";
import { textSizeWords } from "./display-words";
import classes from "./text-size-setting.module.css";

interface Props {
  value: Display["textSize"];
  onSet: (value: Display["textSize"]) => void;
}

/** Five letters that grow: words for all of them would not stand side by side. */
export function TextSizeSetting({ value, onSet }: Props) {
  const { getMessage } = browser.i18n;
  const words = textSizeWords();
  const letter = (size: Display["textSize"]) => (
    <span className={classes.letter} data-size={size} title={words[size]}>
      <VisuallyHidden>{words[size]}</VisuallyHidden>
    </span>
  );
  return (
    <ChoiceSetting
      title={getMessage("display_textSize")}
      text={getMessage("display_textSizeText")}
      value={value}
      standard={DISPLAY.standard.textSize}
      choices={{
        smaller: letter("smaller"),
        normal: letter("normal"),
        large: letter("large"),
        larger: letter("larger"),
        largest: letter("largest"),
      }}
      onSet={onSet}
    >
      <p className={classes.name}>{words[value]}</p>
    </ChoiceSetting>
  );
}

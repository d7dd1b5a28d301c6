import { Button } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { about } from "@/lib/text/about";

interface Props<T> {
  /** Of the setting, for those who do not see where the button stands. */
  title: string;
  value: T;
  standard: T;
  isEqual: (left: T, right: T) => boolean;
  onSet: (value: T) => void;
}

/** Back to the default, and from there back to what was. */
export function ResetButton<T>(props: Props<T>) {
  const { title, value, standard, isEqual, onSet } = props;
  const [before, setBefore] = useState<T | null>(null);
  const isStandard = isEqual(value, standard);
  if (isStandard && before === null) return null;
  const words = isStandard
    ? browser.i18n.getMessage("options_undo")
    : browser.i18n.getMessage("options_reset");
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      aria-label={about(words, title)}
      onClick={() => {
        setBefore(isStandard ? null : value);
        onSet(isStandard && before !== null ? before : standard);
      }}
    >
      {words}
    </Button>
  );
}

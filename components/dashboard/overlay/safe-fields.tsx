import { Textarea } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import type { Change } from "@/components/hooks/use-setting";
import type { Widget } from "@/lib/model/overlay/widget";
import type { OverlaySettings } from "@/lib/model/settings/overlay";

import { SwitchField } from "./fields";
import classes from "./form.module.css";
import type { WidgetActs } from "./use-widget-acts";

const { getMessage } = browser.i18n;

interface Props {
  widget: Widget;
  acts: WidgetActs;
  settings: OverlaySettings;
  onWords: Change<OverlaySettings>;
}

/** Without profanity, and the words of one's own, which all widgets share. */
export function SafeFields({ widget, acts, settings, onWords }: Props) {
  const { masked, allowed } = settings;
  return (
    <>
      <SwitchField
        label={getMessage("layout_safe")}
        value={widget.isSafe}
        onSet={(isSafe) => {
          acts.set({ ...widget, isSafe });
        }}
      />
      <p className={classes.help}>{getMessage("layout_safeHelp")}</p>
      {widget.isSafe && (
        <>
          <Words
            label={getMessage("layout_masked")}
            words={masked}
            onSet={(words) => {
              onWords({ masked: words });
            }}
          />
          <Words
            label={getMessage("layout_allowed")}
            words={allowed}
            onSet={(words) => {
              onWords({ allowed: words });
            }}
          />
        </>
      )}
    </>
  );
}

interface WordsProps {
  label: string;
  words: readonly string[];
  onSet: (words: string[]) => void;
}

/** One a line; kept when one leaves the field. */
function Words({ label, words, onSet }: WordsProps) {
  const [written, setWritten] = useState<string | null>(null);
  return (
    <Textarea
      size="xs"
      rows={2}
      label={label}
      spellCheck={false}
      value={written ?? words.join("\n")}
      onChange={({ currentTarget }) => {
        setWritten(currentTarget.value);
      }}
      onBlur={() => {
        if (written === null) return;
        onSet(written.split("\n"));
        setWritten(null);
      }}
    />
  );
}

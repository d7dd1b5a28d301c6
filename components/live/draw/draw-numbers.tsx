import { Switch, TextInput } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import type { Change } from "@/components/hooks/use-setting";
import { MOST_RESERVES, MOST_WINNERS } from "@/lib/model/draw/terms";
import type { DrawSettings } from "@/lib/model/settings/draw";

import classes from "./draw.module.css";

interface Props {
  settings: DrawSettings;
  change: Change<DrawSettings>;
}

/** How many win, how many stand in for them, and who may not; kept for the next draw. */
export function DrawNumbers({ settings, change }: Props) {
  const { getMessage } = browser.i18n;
  return (
    <div className={classes.numbers}>
      <NumberField
        label={getMessage("draw_winners")}
        between={[1, MOST_WINNERS]}
        value={settings.winners}
        onChange={(winners) => {
          change({ winners });
        }}
      />
      <NumberField
        label={getMessage("draw_reserves")}
        between={[0, MOST_RESERVES]}
        value={settings.reserves}
        onChange={(reserves) => {
          change({ reserves });
        }}
      />
      <Switch
        size="sm"
        label={getMessage("draw_moderators")}
        checked={settings.withoutModerators}
        onChange={({ currentTarget }) => {
          change({ withoutModerators: currentTarget.checked });
        }}
      />
    </div>
  );
}

interface FieldProps {
  label: string;
  between: readonly [least: number, most: number];
  value: number;
  onChange: (value: number) => void;
}

/** The browser's own: what is typed stands until it is left, and counts where it is a number that fits. */
function NumberField({ label, between, value, onChange }: FieldProps) {
  const [least, most] = between;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      type="number"
      size="xs"
      label={label}
      min={least}
      max={most}
      value={typed ?? String(value)}
      onChange={({ currentTarget }) => {
        const { valueAsNumber: wanted } = currentTarget;
        setTyped(currentTarget.value);
        if (Number.isInteger(wanted) && wanted >= least && wanted <= most)
          onChange(wanted);
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
}

import { NumberInput, Switch } from "@mantine/core";
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
      <NumberInput
        size="xs"
        label={getMessage("draw_winners")}
        min={1}
        max={MOST_WINNERS}
        allowDecimal={false}
        value={settings.winners}
        onChange={(winners) => {
          if (typeof winners === "number") change({ winners });
        }}
      />
      <NumberInput
        size="xs"
        label={getMessage("draw_reserves")}
        min={0}
        max={MOST_RESERVES}
        allowDecimal={false}
        value={settings.reserves}
        onChange={(reserves) => {
          if (typeof reserves === "number") change({ reserves });
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

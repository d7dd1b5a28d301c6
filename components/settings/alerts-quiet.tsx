import { Switch, TextInput } from "@mantine/core";
import { browser } from "wxt/browser";

import type { QuietHours } from "@/lib/model/alerts/quiet";

import { Setting } from "./setting";
import classes from "./wanted-list.module.css";

interface Props {
  quiet: QuietHours;
  onSet: (quiet: QuietHours) => void;
}

/** From ten in the evening to seven. */
const NIGHT: QuietHours = { from: 1_320, to: 420 };
const NONE: QuietHours = { from: 0, to: 0 };

/** When nothing is to be heard. */
export function AlertsQuiet({ quiet, onSet }: Props) {
  const { getMessage } = browser.i18n;
  const isOn = quiet.from !== quiet.to;
  return (
    <Setting
      title={getMessage("alert_quiet")}
      text={getMessage("alert_quietText")}
    >
      <Switch
        label={getMessage("alert_quietOn")}
        checked={isOn}
        onChange={({ currentTarget }) => {
          onSet(currentTarget.checked ? NIGHT : NONE);
        }}
      />
      {isOn && (
        <div className={classes.times}>
          <TextInput
            type="time"
            label={getMessage("alert_quietFrom")}
            value={clockOf(quiet.from)}
            onChange={({ currentTarget }) => {
              const from = minutesOf(currentTarget.value);
              if (from !== null) onSet({ ...quiet, from });
            }}
          />
          <TextInput
            type="time"
            label={getMessage("alert_quietTo")}
            value={clockOf(quiet.to)}
            onChange={({ currentTarget }) => {
              const to = minutesOf(currentTarget.value);
              if (to !== null) onSet({ ...quiet, to });
            }}
          />
        </div>
      )}
    </Setting>
  );
}

/** As such a field writes it, whatever it shows: 07:05. */
function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function minutesOf(typed: string): number | null {
  const [hours = "", minutes = ""] = typed.split(":");
  return typed === "" ? null : Number(hours) * 60 + Number(minutes);
}

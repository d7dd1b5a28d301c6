import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import type { SettingsValues } from "@/lib/model/settings/all";
import { differencesOf } from "@/lib/model/settings/differences";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import { differenceWords } from "./difference-words";
import classes from "./settings-preview.module.css";

interface Props {
  present: SettingsValues;
  wanted: SettingsValues;
  onApply: () => void;
  onLeave: () => void;
}

/** What a file would change, before it does. */
export function SettingsPreview({ present, wanted, onApply, onLeave }: Props) {
  const { getMessage } = browser.i18n;
  const differences = differencesOf(present, wanted);
  if (differences.length === 0)
    return (
      <p className={classes.same} role="status">
        {getMessage("settings_same")}
      </p>
    );
  const number = formatWhole(differences.length);
  const words = pluralOf(differences.length, {
    one: getMessage("settings_changes_one", number),
    other: getMessage("settings_changes_other", number),
  });
  return (
    <div className={classes.root} role="status">
      <table className={classes.table}>
        <caption>{words}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{getMessage("settings_now")}</th>
            <th scope="col">{getMessage("settings_then")}</th>
          </tr>
        </thead>
        <tbody>
          {differences
            .map(differenceWords)
            .map(({ place, title, from, to }) => (
              <tr key={place}>
                <th scope="row">{title}</th>
                <td>{from}</td>
                <td>{to}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <div className={classes.actions}>
        <Button size="compact-sm" onClick={onApply}>
          {getMessage("settings_apply")}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onLeave}>
          {getMessage("settings_leave")}
        </Button>
      </div>
    </div>
  );
}

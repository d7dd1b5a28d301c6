import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { openShortcuts, useShortcuts } from "@/components/hooks/use-shortcuts";

import classes from "./keyboard-section.module.css";
import { Setting } from "./setting";
import { SettingSheet } from "./setting-sheet";

/** The keys that the browser gave to us; only the browser can change them. */
export function KeyboardSection() {
  const shortcuts = useShortcuts();
  const { getMessage } = browser.i18n;
  if (!shortcuts) return null;
  return (
    <SettingSheet hasFailed={false}>
      <Setting
        title={getMessage("keyboard_commands")}
        text={getMessage("keyboard_commandsText")}
      >
        <dl className={classes.list}>
          {shortcuts.map(({ name, words, keys }) => (
            <div key={name}>
              <dt>{words === "" ? getMessage("keyboard_popup") : words}</dt>
              <dd>
                {keys === "" ? getMessage("keyboard_none") : <kbd>{keys}</kbd>}
              </dd>
            </div>
          ))}
        </dl>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void openShortcuts()}
        >
          {getMessage("keyboard_change")}
        </Button>
      </Setting>
    </SettingSheet>
  );
}

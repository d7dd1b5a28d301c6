import { Button, FileButton, Group } from "@mantine/core";
import { useRef, useState } from "react";
import { browser } from "wxt/browser";

import { fileDay, saveText } from "@/components/hooks/save-text";
import { Notice } from "@/components/ui/notice";
import type { SettingsValues } from "@/lib/model/settings/all";
import {
  type ReadSettings,
  writeSettings,
} from "@/lib/model/settings/settings-file";

import { readSettingsIn, refusalWords } from "./read-settings-in";
import { Setting } from "./setting";
import classes from "./setting.module.css";
import { SettingsPreview } from "./settings-preview";

interface Props {
  values: SettingsValues;
  onApply: (values: SettingsValues) => void;
}

type Opened = ReadSettings | { kind: "unreadable" };

/** Saves all settings to a file, and shows what one would change before it does. */
export function SettingsFile({ values, onApply }: Props) {
  const { getMessage } = browser.i18n;
  const [opened, setOpened] = useState<Opened | null>(null);
  const again = useRef<() => void>(null);
  const open = async (file: File | null) => {
    if (file) setOpened(await readSettingsIn(file, values));
    again.current?.();
  };
  return (
    <Setting
      title={getMessage("settings_file")}
      text={getMessage("settings_fileText")}
    >
      <Group gap={10}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            const name = `livetap-settings-${fileDay(Date.now())}.json`;
            saveText(name, writeSettings(values));
          }}
        >
          {getMessage("settings_export")}
        </Button>
        <FileButton
          resetRef={again}
          accept="application/json,.json"
          inputProps={{ "aria-label": getMessage("settings_import") }}
          onChange={(file) => void open(file)}
        >
          {(props) => (
            <Button {...props} size="compact-sm" variant="default">
              {getMessage("settings_import")}
            </Button>
          )}
        </FileButton>
      </Group>
      {opened?.kind === "read" && (
        <SettingsPreview
          present={values}
          wanted={opened.values}
          onApply={() => {
            onApply(opened.values);
            setOpened(null);
          }}
          onLeave={() => {
            setOpened(null);
          }}
        />
      )}
      {opened && opened.kind !== "read" && (
        <div role="alert" className={classes.below}>
          <Notice tone="bad" icon="warning" text={refusalWords(opened)} />
        </div>
      )}
    </Setting>
  );
}

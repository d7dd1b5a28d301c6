import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { MAX_PRESET_NAME, presetName } from "@/lib/model/settings/feed";

import classes from "./feed-presets.module.css";

interface Props {
  label: string;
  before?: string;
  onName: (name: string) => void;
  onCancel?: () => void;
}

export function PresetNameForm({
  label,
  before = "",
  onName,
  onCancel,
}: Props) {
  const [typed, setTyped] = useState(before);
  const name = presetName(typed);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== "") onName(name);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !onCancel) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextInput
        size="xs"
        className={classes.input}
        aria-label={label}
        placeholder={label}
        maxLength={MAX_PRESET_NAME}
        value={typed}
        data-autofocus={onCancel ? true : undefined}
        autoFocus={onCancel !== undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      <Button size="compact-xs" h={30} type="submit" disabled={name === ""}>
        {browser.i18n.getMessage("preset_save")}
      </Button>
    </form>
  );
}

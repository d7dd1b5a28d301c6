import { ActionIcon } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import type { FeedPreset } from "@/lib/model/settings/feed";

import classes from "./feed-presets.module.css";
import { PresetNameForm } from "./preset-name-form";

interface Props {
  preset: FeedPreset;
  isChosen: boolean;
  onChoose: (preset: FeedPreset) => void;
  onRename: (before: string, after: string) => void;
  onRemove: (name: string) => void;
}

export function OwnPreset(props: Props) {
  const { preset, isChosen, onChoose, onRename, onRemove } = props;
  const { name } = preset;
  const [isNaming, setIsNaming] = useState(false);
  if (isNaming)
    return (
      <li>
        <PresetNameForm
          label={browser.i18n.getMessage("preset_newName", name)}
          before={name}
          onName={(after) => {
            onRename(name, after);
            setIsNaming(false);
          }}
          onCancel={() => {
            setIsNaming(false);
          }}
        />
      </li>
    );
  return (
    <li className={classes.own}>
      <button
        type="button"
        className={classes.choice}
        aria-current={isChosen}
        onClick={() => {
          onChoose(preset);
        }}
      >
        <bdi>{name}</bdi>
      </button>
      <ActionIcon
        size={24}
        variant="subtle"
        color="gray"
        aria-label={browser.i18n.getMessage("preset_rename", name)}
        onClick={() => {
          setIsNaming(true);
        }}
      >
        <Icon name="edit" size={13} />
      </ActionIcon>
      <ActionIcon
        size={24}
        variant="subtle"
        color="gray"
        aria-label={browser.i18n.getMessage("preset_delete", name)}
        onClick={() => {
          onRemove(name);
        }}
      >
        <Icon name="trash" size={13} />
      </ActionIcon>
    </li>
  );
}

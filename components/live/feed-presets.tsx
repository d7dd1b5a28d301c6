import { Popover, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import type { FeedFilterChoice } from "@/components/hooks/use-feed-filter";
import { Icon } from "@/components/ui/icon";
import type { FeedPreset } from "@/lib/model/settings/feed";

import classes from "./feed-presets.module.css";
import { OwnPreset } from "./own-preset";
import { PresetNameForm } from "./preset-name-form";
import { builtInPresets, presetOf } from "./preset-words";

/** Which view of the feed is chosen, and those to choose from. */
export function FeedPresets({ choice }: { choice: FeedFilterChoice }) {
  const [isOpen, setIsOpen] = useState(false);
  const chosen = presetOf(choice.filter, choice.presets);
  const name = chosen?.name ?? browser.i18n.getMessage("preset_own");
  const choose = ({ filter }: FeedPreset) => {
    choice.change(filter);
    setIsOpen(false);
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-start"
      width={264}
      trapFocus
      returnFocus
      hideDetached={false}
      shadow="md"
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.target}
          title={browser.i18n.getMessage("preset_choose")}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          <bdi className={classes.chosen}>{name}</bdi>
          <Icon name="down" size={12} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown
        className={classes.dropdown}
        aria-label={browser.i18n.getMessage("preset_choose")}
      >
        <ul className={classes.list}>
          {builtInPresets().map((preset) => (
            <li key={preset.name}>
              <button
                type="button"
                className={classes.choice}
                aria-current={preset.name === chosen?.name}
                onClick={() => {
                  choose(preset);
                }}
              >
                {preset.name}
              </button>
            </li>
          ))}
          {choice.presets.map((preset) => (
            <OwnPreset
              key={preset.name}
              preset={preset}
              isChosen={preset.name === chosen?.name}
              onChoose={choose}
              onRename={choice.rename}
              onRemove={choice.remove}
            />
          ))}
        </ul>
        {!chosen && (
          <PresetNameForm
            label={browser.i18n.getMessage("preset_name")}
            onName={choice.save}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

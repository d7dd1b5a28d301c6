import { SegmentedControl, Tooltip } from "@mantine/core";

import { Icon, type IconName } from "./icon";
import classes from "./icon-choice.module.css";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  icon: IconName;
}

interface Props<Value extends string> {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** So many have room for their words in a narrow panel. */
const FEW = 3;

/** One of a few; where there is no room for words, their icons stand for them. */
export function IconChoice<Value extends string>(props: Props<Value>) {
  const { label, choices, value, onChange } = props;
  return (
    <SegmentedControl<Value>
      aria-label={label}
      fullWidth
      size="xs"
      className={classes.root}
      data-few={choices.length <= FEW || undefined}
      styles={{ label: { paddingInline: 4 } }}
      value={value}
      onChange={onChange}
      data={choices.map((choice) => ({
        value: choice.value,
        label: (
          <Tooltip label={choice.label} position="bottom" openDelay={400}>
            <span className={classes.choice}>
              <Icon name={choice.icon} size={14} />
              <span className={classes.word}>{choice.label}</span>
            </span>
          </Tooltip>
        ),
      }))}
    />
  );
}

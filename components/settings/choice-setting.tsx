import { SegmentedControl } from "@mantine/core";
import type { ReactNode } from "react";

import { ResetButton } from "./reset-button";
import { Setting } from "./setting";
import classes from "./setting.module.css";

interface Props<T extends string> {
  title: string;
  text: string;
  value: T;
  standard: T;
  /** What stands on the button of each, in their order. */
  choices: Record<T, ReactNode>;
  onSet: (value: T) => void;
  children?: ReactNode;
}

/** More than so many go into two rows where the page is narrow. */
const MOST_IN_ROW = 6;

/** One of a few, all of them in sight. */
export function ChoiceSetting<T extends string>(props: Props<T>) {
  const { title, text, value, standard, choices, onSet, children } = props;
  const offered = Object.keys(choices) as T[]; // the record has these keys and no others
  return (
    <Setting
      title={title}
      text={text}
      reset={
        <ResetButton
          title={title}
          value={value}
          standard={standard}
          isEqual={Object.is}
          onSet={onSet}
        />
      }
    >
      <SegmentedControl
        aria-label={title}
        fullWidth
        size="sm"
        mod={{ many: offered.length > MOST_IN_ROW }}
        classNames={{
          root: classes.choices ?? "",
          control: classes.control ?? "",
          label: classes.choice ?? "",
        }}
        data={offered.map((one) => ({ value: one, label: choices[one] }))}
        value={value}
        onChange={onSet}
      />
      {children}
    </Setting>
  );
}

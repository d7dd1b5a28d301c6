import {
  Checkbox,
  Input,
  NumberInput,
  SegmentedControl,
  Switch,
} from "@mantine/core";
import { type ReactNode, useId } from "react";

import classes from "./form.module.css";

interface FieldProps<T> {
  label: string;
  value: T;
  onSet: (value: T) => void;
}

interface NumberProps extends FieldProps<number> {
  bounds: readonly [number, number];
  step?: number;
  unit?: string;
  /** Of the digits after the point; whole numbers without. */
  digits?: number;
  isOff?: boolean;
}

/** Takes what can be, as it is typed. */
export function NumberField(props: NumberProps) {
  const { label, value, onSet, bounds, step = 1, unit, digits = 0 } = props;
  const [min, max] = bounds;
  return (
    <NumberInput
      size="xs"
      label={label}
      {...{ value, min, max, step }}
      clampBehavior="blur"
      allowDecimal={digits > 0}
      decimalScale={digits}
      suffix={unit === undefined ? "" : ` ${unit}`}
      disabled={props.isOff ?? false}
      onChange={(typed) => {
        if (typeof typed === "number" && typed >= min && typed <= max)
          onSet(typed);
      }}
    />
  );
}

export function SwitchField({ label, value, onSet }: FieldProps<boolean>) {
  return (
    <Switch
      size="xs"
      label={label}
      checked={value}
      onChange={({ currentTarget }) => {
        onSet(currentTarget.checked);
      }}
    />
  );
}

interface ChoiceProps<T extends string> extends FieldProps<T> {
  choices: readonly (readonly [value: T, label: ReactNode])[];
}

export function ChoiceField<T extends string>(props: ChoiceProps<T>) {
  const { label, value, onSet, choices } = props;
  const id = useId();
  return (
    <div className={classes.field} role="group" aria-labelledby={id}>
      <Input.Label id={id} size="xs" labelElement="div">
        {label}
      </Input.Label>
      <SegmentedControl<T>
        size="xs"
        fullWidth
        aria-labelledby={id}
        value={value}
        onChange={onSet}
        data={choices.map(([one, words]) => ({ value: one, label: words }))}
      />
    </div>
  );
}

interface ChoicesProps<T extends string> extends FieldProps<readonly T[]> {
  choices: readonly (readonly [value: T, label: string])[];
}

/** Any number of them; new ones come last. */
export function ChoicesField<T extends string>(props: ChoicesProps<T>) {
  const { label, value, onSet, choices } = props;
  const id = useId();
  return (
    <div className={classes.field} role="group" aria-labelledby={id}>
      <Input.Label id={id} size="xs" labelElement="div">
        {label}
      </Input.Label>
      <div className={classes.checks}>
        {choices.map(([one, words]) => (
          <Checkbox
            key={one}
            size="xs"
            label={words}
            checked={value.includes(one)}
            onChange={({ currentTarget: { checked } }) => {
              onSet(
                checked
                  ? [...value, one]
                  : value.filter((other) => other !== one),
              );
            }}
          />
        ))}
      </div>
    </div>
  );
}

import { Input } from "@mantine/core";
import { useId } from "react";

import classes from "./form.module.css";

interface Props {
  label: string;
  /** As `#rrggbb`. */
  value: string;
  onSet: (colour: string) => void;
}

/** The browser's own choice of colours, with the number beside it. */
export function ColourField({ label, value, onSet }: Props) {
  const id = useId();
  return (
    <div className={classes.field}>
      <Input.Label size="xs" htmlFor={id}>
        {label}
      </Input.Label>
      <span className={classes.colour}>
        <input
          id={id}
          type="color"
          className={classes.swatch}
          value={value}
          onChange={({ currentTarget }) => {
            onSet(currentTarget.value);
          }}
        />
        <code>{value}</code>
      </span>
    </div>
  );
}

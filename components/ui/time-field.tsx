import { TextInput } from "@mantine/core";

import classes from "./time-field.module.css";

interface Props {
  label: string;
  /** Epoch ms, or null for none. */
  at: number | null;
  onChange: (at: number | null) => void;
}

/** A moment in the user's own time, to the second. */
export function TimeField({ label, at, onChange }: Props) {
  return (
    <label className={classes.time}>
      <span>{label}</span>
      <TextInput
        type="datetime-local"
        size="xs"
        step={1}
        value={at === null ? "" : fieldText(at)}
        onChange={({ currentTarget }) => {
          const read = new Date(currentTarget.value).getTime();
          onChange(Number.isNaN(read) ? null : read);
        }}
      />
    </label>
  );
}

/** `2026-11-21T14:03:09`, as the field wants it. */
function fieldText(at: number): string {
  const minutesOff = new Date(at).getTimezoneOffset();
  return new Date(at - minutesOff * 60_000).toISOString().slice(0, 19);
}

import { Button, Textarea } from "@mantine/core";
import { type KeyboardEvent, type SyntheticEvent, useState } from "react";
import { browser } from "wxt/browser";

import { addHandles, readHandles } from "@/lib/model/handle-lists";
import { MAX_HANDLES } from "@/lib/model/recording-rules";
import { formatWhole } from "@/lib/text/numbers";

import classes from "./handle-form.module.css";

interface Props {
  label: string;
  /** Those on the list already. */
  handles: readonly string[];
  onAdd: (handles: string[]) => void;
}

/** Several lines, because a single one would run pasted lines together. */
export function HandleForm({ label, handles, onAdd }: Props) {
  const { getMessage } = browser.i18n;
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string | null>(null);
  const add = () => {
    const read = readHandles(typed);
    const isFull = addHandles(handles, read.handles) === null;
    if (isFull) {
      setError(getMessage("rules_listFull", formatWhole(MAX_HANDLES)));
      return;
    }
    if (read.handles.length > 0) onAdd(read.handles);
    setTyped(read.rejected.join(" "));
    setError(
      read.rejected.length === 0
        ? null
        : getMessage("rules_noHandle", read.rejected.join(", ")),
    );
  };
  return (
    <form
      className={classes.root}
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        add();
      }}
    >
      <Textarea
        className={classes.field}
        aria-label={getMessage("rules_addTo", label)}
        placeholder={getMessage("rules_placeholder")}
        classNames={{
          input: classes.input ?? "",
          error: classes.error ?? "",
        }}
        rows={1}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={typed}
        error={error}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setError(null);
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== "Enter" || event.shiftKey) return;
          event.preventDefault();
          add();
        }}
      />
      <Button type="submit" variant="default" disabled={typed.trim() === ""}>
        {getMessage("rules_add")}
      </Button>
    </form>
  );
}

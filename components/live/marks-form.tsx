import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { moveMark, noteMark } from "@/components/hooks/use-marks";
import { type Mark, MARK_STEP_MS, MAX_MARK_NOTE } from "@/lib/model/marks/mark";

import classes from "./marks.module.css";

interface Props {
  mark: Mark;
  /** Opened by somebody who wants to write; one that comes by itself takes no keys from where they go. */
  hasFocus?: boolean;
  onDone?: () => void;
}

/** What is to be said of a moment, and whether it was a little earlier. */
export function MarkForm({ mark, hasFocus = false, onDone }: Props) {
  const [typed, setTyped] = useState(mark.note);
  const { getMessage } = browser.i18n;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void noteMark(mark.id, typed).then(onDone);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !onDone) return;
        event.stopPropagation();
        onDone();
      }}
    >
      <TextInput
        size="xs"
        className={classes.input}
        aria-label={getMessage("mark_note")}
        placeholder={getMessage("mark_note")}
        maxLength={MAX_MARK_NOTE}
        autoFocus={hasFocus}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
      />
      <Button
        type="submit"
        size="compact-xs"
        h={30}
        disabled={typed.trim() === mark.note}
      >
        {getMessage("mark_save")}
      </Button>
      <span className={classes.steps}>
        <Step
          words={getMessage("mark_earlier")}
          onClick={() => void moveMark(mark.id, -MARK_STEP_MS)}
        />
        <Step
          words={getMessage("mark_later")}
          onClick={() => void moveMark(mark.id, MARK_STEP_MS)}
        />
      </span>
    </form>
  );
}

function Step({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <Button size="compact-xs" h={26} variant="default" onClick={onClick}>
      {words}
    </Button>
  );
}

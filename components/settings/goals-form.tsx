import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { goalName } from "@/components/hooks/goal-names";
import {
  type Goal,
  GOAL_FIGURES,
  type GoalFigure,
  MAX_TARGET,
} from "@/lib/model/goals/goal";
import { handleIn } from "@/lib/model/settings/goals";

import classes from "./wanted-list.module.css";

/** A goal more. */
export function GoalsForm({ onAdd }: { onAdd: (goal: Goal) => void }) {
  const { getMessage } = browser.i18n;
  const [figure, setFigure] = useState<GoalFigure>("likes");
  const [target, setTarget] = useState<number | string>("");
  const [streamer, setStreamer] = useState("");
  const isWhole = typeof target === "number" && target >= 1;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        const id = crypto.randomUUID();
        onAdd({ id, figure, target, streamer: handleIn(streamer) });
        setTarget("");
      }}
    >
      <NativeSelect
        label={getMessage("goal_figure")}
        data={GOAL_FIGURES.map((name) => ({
          value: name,
          label: goalName(name),
        }))}
        value={figure}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          setFigure(GOAL_FIGURES.find((name) => name === value) ?? "likes");
        }}
      />
      <NumberInput
        label={getMessage("goal_target")}
        min={1}
        max={MAX_TARGET}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator=" "
        hideControls
        value={target}
        onChange={setTarget}
      />
      <TextInput
        label={getMessage("goal_streamer")}
        placeholder={getMessage("goal_anyStreamer")}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={streamer}
        onChange={({ currentTarget }) => {
          setStreamer(currentTarget.value);
        }}
      />
      <Button type="submit" variant="default" disabled={!isWhole}>
        {getMessage("goal_add")}
      </Button>
    </form>
  );
}

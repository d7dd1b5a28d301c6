import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import {
  type DrawEntry,
  type DrawSession,
  useEntries,
} from "@/components/hooks/use-draw";
import type { Change } from "@/components/hooks/use-setting";
import { Icon } from "@/components/ui/icon";
import { TimeField } from "@/components/ui/time-field";
import { isWord } from "@/lib/model/draw/fitting";
import { MAX_DRAW_WORD } from "@/lib/model/draw/terms";
import type { DrawSettings } from "@/lib/model/settings/draw";

import { DrawCount } from "./draw-count";
import { DrawNumbers } from "./draw-numbers";
import { DrawTrouble } from "./draw-trouble";
import classes from "./draw.module.css";
import type { Holding } from "./use-holding";

interface Props {
  session: number;
  live: DrawSession;
  settings: DrawSettings;
  change: Change<DrawSettings>;
  holding: Holding;
  onEntry: (entry: DrawEntry) => void;
}

type When = "now" | "times";

/** What is to be written, when, and how many win. */
export function DrawSetup(props: Props) {
  const { session, live, settings, change, holding, onEntry } = props;
  const { getMessage } = browser.i18n;
  const [word, setWord] = useState("");
  const [chosen, setWhen] = useState<When>("now");
  const when = live.isGoingOn ? chosen : "times";
  const [times, setTimes] = useState({ from: live.from, to: live.to });
  const { withoutModerators } = settings;
  const isFit = isWord(word);
  const isTimed = when === "times" && isFit && times.from <= times.to;
  const terms = { word: word.trim(), ...times, withoutModerators };
  const entries = useEntries(session, isTimed ? terms : null);
  const open = () => {
    const from = live.now();
    onEntry({ word: word.trim(), from, to: null, withoutModerators });
  };
  const hold = () => {
    const { winners, reserves } = settings;
    holding.hold({ terms, winners, reserves, after: "" });
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (when === "now") open();
        else hold();
      }}
    >
      <TextInput
        size="sm"
        label={getMessage("draw_word")}
        description={getMessage("draw_wordHelp")}
        error={isFit ? null : getMessage("draw_wordBad")}
        maxLength={MAX_DRAW_WORD}
        value={word}
        dir="auto"
        onChange={({ currentTarget }) => {
          setWord(currentTarget.value);
        }}
      />
      {live.isGoingOn && (
        <SegmentedControl<When>
          aria-label={getMessage("draw_when")}
          fullWidth
          size="xs"
          value={when}
          onChange={(wanted) => {
            setWhen(wanted);
            setTimes({ from: live.from, to: live.to });
          }}
          data={[
            { value: "now", label: getMessage("draw_fromNow") },
            { value: "times", label: getMessage("draw_times") },
          ]}
        />
      )}
      {when === "times" && (
        <div className={classes.times}>
          <TimeField
            label={getMessage("draw_from")}
            at={times.from}
            onChange={(at) => {
              setTimes({ ...times, from: at ?? live.from });
            }}
          />
          <TimeField
            label={getMessage("draw_to")}
            at={times.to}
            onChange={(at) => {
              // A field tells whole seconds; the second that was chosen belongs to it.
              setTimes({ ...times, to: at === null ? live.to : at + 999 });
            }}
          />
        </div>
      )}
      <DrawNumbers settings={settings} change={change} />
      {isTimed && <DrawCount entries={entries} />}
      <DrawTrouble trouble={holding.trouble} />
      <Button
        type="submit"
        fullWidth
        loading={holding.isBusy}
        disabled={when === "now" ? !isFit : !isTimed || !entries?.people}
        leftSection={<Icon name={when === "now" ? "play" : "dice"} size={15} />}
      >
        {getMessage(when === "now" ? "draw_open" : "draw_hold")}
      </Button>
    </form>
  );
}

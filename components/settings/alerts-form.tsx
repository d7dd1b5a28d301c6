import {
  Button,
  Checkbox,
  NativeSelect,
  NumberInput,
  Slider,
} from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { ruleWhen } from "@/components/hooks/alert-words";
import { allowNotifications, testAlert } from "@/components/hooks/use-alerts";
import { Notice } from "@/components/ui/notice";
import {
  ALERT_SOUNDS,
  type AlertRule,
  isComplete,
  MAX_COOLDOWN_SECONDS,
} from "@/lib/model/alerts/rule";
import { formatWhole } from "@/lib/text/numbers";

import { ruleSentence, soundName } from "./alert-sentence";
import { AlertsCondition } from "./alerts-condition";
import classes from "./wanted-list.module.css";

interface Props {
  rule: AlertRule;
  isNew: boolean;
  onKeep: (rule: AlertRule) => void;
  onLeave: () => void;
}

/** A rule more, or one that is changed; what it will do stands under it as a sentence. */
export function AlertsForm({ rule, isNew, onKeep, onLeave }: Props) {
  const { getMessage } = browser.i18n;
  const [draft, setDraft] = useState(rule);
  const set = (changes: Partial<AlertRule>) => {
    setDraft((present) => ({ ...present, ...changes }));
  };
  const [isRefused, setIsRefused] = useState(false);
  const notify = async (isWanted: boolean) => {
    const isAllowed = isWanted && (await allowNotifications());
    setIsRefused(isWanted && !isAllowed);
    set({ isNotified: isAllowed });
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(draft)) onKeep(draft);
      }}
    >
      <AlertsCondition rule={draft} onChange={setDraft} />
      <NativeSelect
        label={getMessage("alert_sound")}
        data={ALERT_SOUNDS.map((value) => ({ value, label: soundName(value) }))}
        value={draft.sound}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          set({ sound: ALERT_SOUNDS.find((one) => one === value) ?? "none" });
        }}
      />
      <NumberInput
        label={getMessage("alert_cooldown")}
        min={0}
        max={MAX_COOLDOWN_SECONDS}
        allowDecimal={false}
        value={draft.cooldownSeconds}
        onChange={(value) => {
          if (typeof value === "number") set({ cooldownSeconds: value });
        }}
      />
      <div className={classes.checks}>
        <Checkbox
          label={getMessage("alert_speak")}
          checked={draft.isSpoken}
          onChange={({ currentTarget }) => {
            set({ isSpoken: currentTarget.checked });
          }}
        />
        <Checkbox
          label={getMessage("alert_notify")}
          checked={draft.isNotified}
          onChange={({ currentTarget }) => {
            void notify(currentTarget.checked);
          }}
        />
        <Checkbox
          label={getMessage("alert_highlight")}
          checked={draft.isHighlighted}
          onChange={({ currentTarget }) => {
            set({ isHighlighted: currentTarget.checked });
          }}
        />
      </div>
      {isRefused && (
        <div className={classes.wide}>
          <Notice
            tone="bad"
            icon="warning"
            text={getMessage("alert_refused")}
          />
        </div>
      )}
      {(draft.sound !== "none" || draft.isSpoken) && (
        <div className={classes.wide}>
          <p className={classes.label} aria-hidden>
            {getMessage("alert_ruleVolume")}
          </p>
          <Slider
            maw={320}
            thumbLabel={getMessage("alert_ruleVolume")}
            value={Math.round(100 * draft.volume)}
            label={(percent) => `${formatWhole(percent)}%`}
            onChange={(percent) => {
              set({ volume: percent / 100 });
            }}
          />
        </div>
      )}
      <p className={classes.sentence}>
        {isComplete(draft) ? (
          <>
            {ruleWhen(draft)} → {ruleSentence(draft)}
          </>
        ) : (
          getMessage("alert_missing")
        )}
      </p>
      <div className={classes.checks}>
        <Button type="submit" disabled={!isComplete(draft)}>
          {isNew ? getMessage("alert_add") : getMessage("alert_keep")}
        </Button>
        <Button
          variant="default"
          disabled={!isComplete(draft)}
          onClick={() => void testAlert({ ...draft, id: "test" })}
        >
          {getMessage("alert_try")}
        </Button>
        {!isNew && (
          <Button variant="default" onClick={onLeave}>
            {getMessage("alert_leave")}
          </Button>
        )}
      </div>
    </form>
  );
}

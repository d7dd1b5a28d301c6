import { Slider } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { useSetting } from "@/components/hooks/use-setting";
import { type AlertRule, MAX_RULES, newRule } from "@/lib/model/alerts/rule";
import {
  withCopy,
  withMoved,
  withoutRule,
  withRule,
} from "@/lib/model/alerts/rule-list";
import { ALERTS } from "@/lib/model/settings/alerts";
import { formatWhole } from "@/lib/text/numbers";

import { AlertsAllowed } from "./alerts-allowed";
import { AlertsForm } from "./alerts-form";
import { AlertsList } from "./alerts-list";
import { AlertsQuiet } from "./alerts-quiet";
import { AlertsSuggested } from "./alerts-suggested";
import { Setting } from "./setting";
import { SettingSheet } from "./setting-sheet";
import classes from "./wanted-list.module.css";

/** What is to be told of while nobody looks. */
export function AlertsSection() {
  const { value, change, hasFailed } = useSetting(ALERTS);
  const { getMessage } = browser.i18n;
  if (!value) return null;
  const { rules, volume, quiet } = value;
  const changeRules = (make: (present: AlertRule[]) => AlertRule[]) => {
    change((present) => ({ rules: make(present.rules) }));
  };
  return (
    <SettingSheet hasFailed={hasFailed}>
      <Rules rules={rules} onChange={changeRules} />
      {rules.length < MAX_RULES && (
        <AlertsSuggested
          onAdd={(rule) => {
            changeRules((present) => withRule(present, rule));
          }}
        />
      )}
      <Setting
        title={getMessage("alert_volume")}
        text={getMessage("alert_volumeText")}
      >
        <Slider
          maw={320}
          mb={20}
          thumbLabel={getMessage("alert_volume")}
          value={Math.round(100 * volume)}
          label={(percent) => `${formatWhole(percent)}%`}
          onChange={(percent) => {
            change({ volume: percent / 100 });
          }}
        />
      </Setting>
      <AlertsQuiet
        quiet={quiet}
        onSet={(wanted) => {
          change({ quiet: wanted });
        }}
      />
    </SettingSheet>
  );
}

interface RulesProps {
  rules: readonly AlertRule[];
  onChange: (make: (present: AlertRule[]) => AlertRule[]) => void;
}

function Rules({ rules, onChange }: RulesProps) {
  const [edited, setEdited] = useState<AlertRule | null>(null);
  const { getMessage } = browser.i18n;
  const keep = (rule: AlertRule) => {
    onChange((present) => withRule(present, rule));
  };
  const leave = () => {
    setEdited(null);
  };
  return (
    <Setting
      title={getMessage("alert_rules")}
      text={getMessage("alert_rulesText")}
    >
      {rules.some(({ isOn, isNotified }) => isOn && isNotified) && (
        <div className={classes.hint}>
          <AlertsAllowed />
        </div>
      )}
      <AlertsList
        rules={rules}
        onKeep={keep}
        onEdit={setEdited}
        onCopy={(rule) => {
          onChange((present) => withCopy(present, rule, crypto.randomUUID()));
        }}
        onMove={({ id }, by) => {
          onChange((present) => withMoved(present, id, by));
        }}
        onRemove={({ id }) => {
          onChange((present) => withoutRule(present, id));
          if (edited?.id === id) leave();
        }}
      />
      {(edited !== null || rules.length < MAX_RULES) && (
        <AlertsForm
          key={edited?.id ?? `new ${String(rules.length)}`}
          rule={edited ?? newRule("words", "")}
          isNew={edited === null}
          onKeep={(rule) => {
            keep({ ...rule, id: edited?.id ?? crypto.randomUUID() });
            leave();
          }}
          onLeave={leave}
        />
      )}
    </Setting>
  );
}

import { Slider } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { useSetting } from "@/components/hooks/use-setting";
import { type AlertRule, MAX_RULES, newRule } from "@/lib/model/alerts/rule";
import { ALERTS } from "@/lib/model/settings/alerts";
import { formatWhole } from "@/lib/text/numbers";

import { AlertsForm } from "./alerts-form";
import { AlertsList } from "./alerts-list";
import { AlertsQuiet } from "./alerts-quiet";
import { Setting } from "./setting";
import { SettingSheet } from "./setting-sheet";

/** What is to be told of while nobody looks. */
export function AlertsSection() {
  const { value, change, hasFailed } = useSetting(ALERTS);
  const [edited, setEdited] = useState<AlertRule | null>(null);
  const { getMessage } = browser.i18n;
  if (!value) return null;
  const { rules, volume, quiet } = value;
  const keep = (rule: AlertRule) => {
    change((present) => ({
      rules: present.rules.some(({ id }) => id === rule.id)
        ? present.rules.map((one) => (one.id === rule.id ? rule : one))
        : [...present.rules, rule],
    }));
  };
  const remove = (rule: AlertRule) => {
    change((present) => ({
      rules: present.rules.filter(({ id }) => id !== rule.id),
    }));
  };
  return (
    <SettingSheet hasFailed={hasFailed}>
      <Setting
        title={getMessage("alert_rules")}
        text={getMessage("alert_rulesText")}
      >
        <AlertsList
          rules={rules}
          onKeep={keep}
          onEdit={setEdited}
          onRemove={remove}
        />
        {(edited !== null || rules.length < MAX_RULES) && (
          <AlertsForm
            key={edited?.id ?? `new ${String(rules.length)}`}
            rule={edited ?? newRule("words", "")}
            isNew={edited === null}
            onKeep={(rule) => {
              keep({ ...rule, id: edited?.id ?? crypto.randomUUID() });
              setEdited(null);
            }}
            onLeave={() => {
              setEdited(null);
            }}
          />
        )}
      </Setting>
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

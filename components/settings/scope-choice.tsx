import { Radio, Stack } from "@mantine/core";
import { browser } from "wxt/browser";

import type { Change } from "@/components/hooks/use-setting";
import {
  DEFAULT_RULES,
  type RecordingRules,
} from "@/lib/model/recording-rules";

import { ResetButton } from "./reset-button";
import { Setting } from "./setting";

interface Props {
  rules: RecordingRules;
  change: Change<RecordingRules>;
}

export function ScopeChoice({ rules, change }: Props) {
  const { getMessage } = browser.i18n;
  const title = getMessage("rules_scope");
  const set = (scope: RecordingRules["scope"]) => {
    change({ scope });
  };
  return (
    <Setting
      title={title}
      text={getMessage("rules_scopeText")}
      reset={
        <ResetButton
          title={title}
          value={rules.scope}
          standard={DEFAULT_RULES.scope}
          isEqual={Object.is}
          onSet={set}
        />
      }
    >
      <Radio.Group
        aria-label={title}
        value={rules.scope}
        onChange={(scope) => {
          set(scope === "chosen" ? "chosen" : "all");
        }}
      >
        <Stack gap={10}>
          <Radio value="all" label={getMessage("rules_all")} />
          <Radio value="chosen" label={getMessage("rules_onlyChosen")} />
        </Stack>
      </Radio.Group>
    </Setting>
  );
}

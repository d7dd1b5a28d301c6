import { browser } from "wxt/browser";

import { useSetting } from "@/components/hooks/use-setting";
import { RECORDING } from "@/lib/model/settings/recording";
import { Notice } from "@/components/ui/notice";

import { HandleListSetting } from "./handle-list-setting";
import { RecordingState } from "./recording-state";
import { ScopeChoice } from "./scope-choice";
import classes from "./setting.module.css";

/** Whether and whose lives are recorded. */
export function RecordingSection() {
  const { value: rules, change, hasFailed } = useSetting(RECORDING);
  if (!rules) return null;
  const { getMessage } = browser.i18n;
  return (
    <>
      <div className={classes.notices}>
        {hasFailed && (
          <Notice
            tone="bad"
            icon="warning"
            text={getMessage("options_notSaved")}
          />
        )}
        <RecordingState rules={rules} change={change} />
      </div>
      <div className={classes.sheet}>
        <ScopeChoice rules={rules} change={change} />
        {rules.scope === "chosen" && (
          <HandleListSetting
            list="chosen"
            title={getMessage("rules_chosen")}
            text={getMessage("rules_chosenText")}
            empty={getMessage("rules_chosenEmpty")}
            rules={rules}
            change={change}
          />
        )}
        <HandleListSetting
          list="never"
          title={getMessage("rules_never")}
          text={getMessage("rules_neverText")}
          empty={getMessage("rules_neverEmpty")}
          rules={rules}
          change={change}
        />
      </div>
    </>
  );
}

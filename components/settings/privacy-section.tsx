import { Switch } from "@mantine/core";
import { browser } from "wxt/browser";

import { useSetting } from "@/components/hooks/use-setting";
import { PRIVACY } from "@/lib/model/settings/privacy";

import { CopyText } from "./copy-text";
import { ResetButton } from "./reset-button";
import { Setting } from "./setting";
import { SettingSheet } from "./setting-sheet";
import { WhatIsKept } from "./what-is-kept";

/** What leaves the browser, what stays in it, and what others should know. */
export function PrivacySection() {
  const { value: privacy, change, hasFailed } = useSetting(PRIVACY);
  const { getMessage } = browser.i18n;
  if (!privacy) return null;
  const title = getMessage("privacy_pictures");
  const set = (hasPictures: boolean) => {
    change({ hasPictures });
  };
  return (
    <SettingSheet hasFailed={hasFailed}>
      <Setting
        title={title}
        text={getMessage("privacy_picturesText")}
        reset={
          <ResetButton
            title={title}
            value={privacy.hasPictures}
            standard={PRIVACY.standard.hasPictures}
            isEqual={Object.is}
            onSet={set}
          />
        }
      >
        <Switch
          label={getMessage("privacy_picturesSwitch")}
          checked={privacy.hasPictures}
          onChange={({ currentTarget }) => {
            set(currentTarget.checked);
          }}
        />
      </Setting>
      <WhatIsKept />
      <Setting
        title={getMessage("privacy_notice")}
        text={getMessage("privacy_noticeText")}
      >
        <CopyText text={getMessage("privacy_noticeWords")} />
      </Setting>
    </SettingSheet>
  );
}

import { browser } from "wxt/browser";

import { useSetting } from "@/components/hooks/use-setting";
import { DISPLAY } from "@/lib/model/settings/display";

import { ChoiceSetting } from "./choice-setting";
import { DisplayPreview } from "./display-preview";
import {
  badgeWords,
  densityWords,
  motionWords,
  schemeWords,
  timeWords,
} from "./display-words";
import { SettingSheet } from "./setting-sheet";
import { TextSizeSetting } from "./text-size-setting";
import { TranslationSetting } from "./translation-setting";

const { standard } = DISPLAY;

/** How all pages look; every change is seen at once, here and on the others. */
export function DisplaySection() {
  const { value: display, change, hasFailed } = useSetting(DISPLAY);
  const { getMessage } = browser.i18n;
  if (!display) return null;
  return (
    <SettingSheet hasFailed={hasFailed}>
      <DisplayPreview display={display} />
      <ChoiceSetting
        title={getMessage("display_scheme")}
        text={getMessage("display_schemeText")}
        value={display.scheme}
        standard={standard.scheme}
        choices={schemeWords()}
        onSet={(scheme) => {
          change({ scheme });
        }}
      />
      <TextSizeSetting
        value={display.textSize}
        onSet={(textSize) => {
          change({ textSize });
        }}
      />
      <ChoiceSetting
        title={getMessage("display_density")}
        text={getMessage("display_densityText")}
        value={display.density}
        standard={standard.density}
        choices={densityWords()}
        onSet={(density) => {
          change({ density });
        }}
      />
      <ChoiceSetting
        title={getMessage("display_motion")}
        text={getMessage("display_motionText")}
        value={display.motion}
        standard={standard.motion}
        choices={motionWords()}
        onSet={(motion) => {
          change({ motion });
        }}
      />
      <ChoiceSetting
        title={getMessage("display_time")}
        text={getMessage("display_timeText")}
        value={display.time}
        standard={standard.time}
        choices={timeWords()}
        onSet={(time) => {
          change({ time });
        }}
      />
      <ChoiceSetting
        title={getMessage("display_badge")}
        text={getMessage("display_badgeText")}
        value={display.badge}
        standard={standard.badge}
        choices={badgeWords()}
        onSet={(badge) => {
          change({ badge });
        }}
      />
      <TranslationSetting />
    </SettingSheet>
  );
}

import type { ComponentType } from "react";
import { browser } from "wxt/browser";

import type { IconName } from "@/components/ui/icon";

import { AboutSection } from "./about-section";
import { RecordingSection } from "./recording-section";
import { StorageSection } from "./storage-section";

interface Section {
  /** Named in addresses: options.html#storage. */
  id: string;
  icon: IconName;
  titleOf: () => string;
  Body: ComponentType;
}

/** In the order of the page. */
export const OPTIONS_SECTIONS: readonly Section[] = [
  {
    id: "recording",
    icon: "live",
    titleOf: () => browser.i18n.getMessage("options_recording"),
    Body: RecordingSection,
  },
  {
    id: "storage",
    icon: "disk",
    titleOf: () => browser.i18n.getMessage("options_storage"),
    Body: StorageSection,
  },
  {
    id: "about",
    icon: "notice",
    titleOf: () => browser.i18n.getMessage("options_about"),
    Body: AboutSection,
  },
];

import type { ComponentType } from "react";
import { browser } from "wxt/browser";

import type { IconName } from "@/components/ui/icon";

import { AboutSection } from "./about-section";
import { AlertsSection } from "./alerts-section";
import { DeskSection } from "./desk-section";
import { DisplaySection } from "./display-section";
import { DrawSection } from "./draw-section";
import { GoalsSection } from "./goals-section";
import { KeyboardSection } from "./keyboard-section";
import { MoneySection } from "./money-section";
import { OverlaySection } from "./overlay-section";
import { PrivacySection } from "./privacy-section";
import { RecordingSection } from "./recording-section";
import { SellingSection } from "./selling-section";
import { SettingsSection } from "./settings-section";
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
    id: "privacy",
    icon: "lock",
    titleOf: () => browser.i18n.getMessage("options_privacy"),
    Body: PrivacySection,
  },
  {
    id: "money",
    icon: "diamond",
    titleOf: () => browser.i18n.getMessage("options_money"),
    Body: MoneySection,
  },
  {
    id: "display",
    icon: "viewers",
    titleOf: () => browser.i18n.getMessage("options_display"),
    Body: DisplaySection,
  },
  {
    id: "desk",
    icon: "list",
    titleOf: () => browser.i18n.getMessage("options_desk"),
    Body: DeskSection,
  },
  {
    id: "selling",
    icon: "product",
    titleOf: () => browser.i18n.getMessage("options_selling"),
    Body: SellingSection,
  },
  {
    id: "goals",
    icon: "goal",
    titleOf: () => browser.i18n.getMessage("options_goals"),
    Body: GoalsSection,
  },
  {
    id: "alerts",
    icon: "bellRing",
    titleOf: () => browser.i18n.getMessage("options_alerts"),
    Body: AlertsSection,
  },
  {
    id: "overlay",
    icon: "overlay",
    titleOf: () => browser.i18n.getMessage("options_overlay"),
    Body: OverlaySection,
  },
  {
    id: "draw",
    icon: "dice",
    titleOf: () => browser.i18n.getMessage("options_draw"),
    Body: DrawSection,
  },
  {
    id: "storage",
    icon: "disk",
    titleOf: () => browser.i18n.getMessage("options_storage"),
    Body: StorageSection,
  },
  {
    id: "settings",
    icon: "settings",
    titleOf: () => browser.i18n.getMessage("options_settings"),
    Body: SettingsSection,
  },
  {
    id: "keyboard",
    icon: "keyboard",
    titleOf: () => browser.i18n.getMessage("options_keyboard"),
    Body: KeyboardSection,
  },
  {
    id: "about",
    icon: "notice",
    titleOf: () => browser.i18n.getMessage("options_about"),
    Body: AboutSection,
  },
];

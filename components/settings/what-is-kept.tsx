import { browser } from "wxt/browser";

import { Icon, type IconName } from "@/components/ui/icon";

import { Setting } from "./setting";
import classes from "./what-is-kept.module.css";

/** What Livetap keeps, in words; the figures stand in the section on storage. */
export function WhatIsKept() {
  const { getMessage } = browser.i18n;
  const kept: [IconName, string][] = [
    ["list", getMessage("privacy_keptEvents")],
    ["people", getMessage("privacy_keptPeople")],
    ["disk", getMessage("privacy_keptFrames")],
    ["settings", getMessage("privacy_keptSettings")],
  ];
  return (
    <Setting
      title={getMessage("privacy_kept")}
      text={getMessage("privacy_keptText")}
    >
      <ul className={classes.list}>
        {kept.map(([icon, text]) => (
          <li key={icon}>
            <Icon name={icon} size={15} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p className={classes.links}>
        <a href={browser.runtime.getURL("/welcome.html")}>
          {getMessage("privacy_keptWelcome")}
        </a>
        <a href="#storage">{getMessage("privacy_keptStorage")}</a>
      </p>
    </Setting>
  );
}

import { browser } from "wxt/browser";

import classes from "./about-section.module.css";
import sheet from "./setting.module.css";

/** What this is, and where to read what it keeps. */
export function AboutSection() {
  const { getMessage } = browser.i18n;
  const { version } = browser.runtime.getManifest();
  return (
    <div className={sheet.sheet}>
      <div className={classes.root}>
        <p className={classes.version}>
          {getMessage("about_version", version)}
        </p>
        <p>{getMessage("about_text")}</p>
        <p>{getMessage("about_licence")}</p>
        <a href={browser.runtime.getURL("/welcome.html")}>
          {getMessage("about_welcome")}
        </a>
      </div>
    </div>
  );
}

import { browser } from "wxt/browser";

import classes from "./about-section.module.css";
import { DiagnosticsReport } from "./diagnostics-report";
import sheet from "./setting.module.css";

/** What this is, where to read what it keeps, and how it is doing. */
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
      <DiagnosticsReport />
    </div>
  );
}

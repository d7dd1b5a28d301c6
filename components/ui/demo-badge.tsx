import { browser } from "wxt/browser";

import classes from "./demo-badge.module.css";

/** Wherever a session of the invented live is named. */
export function DemoBadge() {
  return (
    <span
      className={classes.root}
      title={browser.i18n.getMessage("demo_badgeAbout")}
    >
      {browser.i18n.getMessage("demo_badge")}
    </span>
  );
}

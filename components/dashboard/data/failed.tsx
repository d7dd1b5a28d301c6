import { browser } from "wxt/browser";

import classes from "./data.module.css";

/** What was asked for did not happen. */
export function Failed() {
  return (
    <p role="alert" className={classes.failed}>
      {browser.i18n.getMessage("data_failed")}
    </p>
  );
}

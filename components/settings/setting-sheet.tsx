import type { ReactNode } from "react";
import { browser } from "wxt/browser";

import { Notice } from "@/components/ui/notice";

import classes from "./setting.module.css";

interface Props {
  /** The last change could not be stored. */
  hasFailed: boolean;
  children: ReactNode;
}

/** The settings of one section. */
export function SettingSheet({ hasFailed, children }: Props) {
  return (
    <>
      <div className={classes.notices}>
        {hasFailed && (
          <Notice
            tone="bad"
            icon="warning"
            text={browser.i18n.getMessage("options_notSaved")}
          />
        )}
      </div>
      <div className={classes.sheet}>{children}</div>
    </>
  );
}

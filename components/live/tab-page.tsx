import type { ReactNode } from "react";

import classes from "./tab-page.module.css";

interface Props {
  /** Stays where it is. */
  head: ReactNode;
  /** Scrolls. */
  children: ReactNode;
}

export function TabPage({ head, children }: Props) {
  return (
    <div className={classes.root}>
      <div className={classes.head}>{head}</div>
      <div className={classes.scroller}>{children}</div>
    </div>
  );
}

import type { ReactNode } from "react";

import classes from "./tab-page.module.css";

interface Props {
  /** Names what scrolls. */
  label: string;
  /** Stays where it is. */
  head?: ReactNode;
  /** Scrolls. */
  children: ReactNode;
}

export function TabPage({ label, head, children }: Props) {
  return (
    <div className={classes.root}>
      {head !== undefined && <div className={classes.head}>{head}</div>}
      <div
        className={classes.scroller}
        role="group"
        aria-label={label}
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  );
}

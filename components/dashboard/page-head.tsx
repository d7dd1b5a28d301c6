import type { ReactNode } from "react";

import classes from "./page-head.module.css";

interface Props {
  title: ReactNode;
  /** One sentence below it. */
  text?: ReactNode;
  /** What can be done with all of the page. */
  actions?: ReactNode;
}

/** The head of every page of the dashboard. */
export function PageHead({ title, text, actions }: Props) {
  return (
    <header className={classes.root}>
      <div className={classes.words}>
        <h1 className={classes.title}>{title}</h1>
        {text !== undefined && <p className={classes.text}>{text}</p>}
      </div>
      {actions !== undefined && (
        <div className={classes.actions}>{actions}</div>
      )}
    </header>
  );
}

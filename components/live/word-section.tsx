import { type ReactNode, useId } from "react";

import classes from "./words-tab.module.css";

interface Props {
  title: string;
  aside?: ReactNode;
  /** May be broken over columns. */
  isLong?: boolean;
  children: ReactNode;
}

export function WordSection({ title, aside, isLong = false, children }: Props) {
  const id = useId();
  return (
    <section
      className={classes.section}
      data-long={isLong ? true : undefined}
      aria-labelledby={id}
    >
      <h3 className={classes.title}>
        <span id={id}>{title}</span>
        {aside}
      </h3>
      {children}
    </section>
  );
}

import type { ReactNode } from "react";

import classes from "./welcome.module.css";

interface Props {
  title: string;
  text: string;
  children?: ReactNode;
}

/** One thing to do or to know, after recording was allowed. */
export function WelcomeStep({ title, text, children }: Props) {
  return (
    <section className={classes.step}>
      <h2 className={classes.subtitle}>{title}</h2>
      <p className={classes.about}>{text}</p>
      {children}
    </section>
  );
}

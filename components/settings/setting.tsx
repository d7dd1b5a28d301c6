import { type ReactNode, useId } from "react";

import classes from "./setting.module.css";

interface Props {
  title: string;
  /** One sentence: what it does. */
  text: string;
  /** Puts the default back. */
  reset?: ReactNode;
  children: ReactNode;
}

/** One thing that can be set, with its sentence. */
export function Setting({ title, text, reset, children }: Props) {
  const id = useId();
  return (
    <div
      className={classes.root}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <div className={classes.head}>
        <h3 id={`${id}-title`} className={classes.title}>
          {title}
        </h3>
        {reset}
      </div>
      <p id={`${id}-text`} className={classes.text}>
        {text}
      </p>
      {children}
    </div>
  );
}

import { type ReactNode, useContext, useId } from "react";

import classes from "./setting.module.css";
import { plainOf, SoughtContext } from "./sought";

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
  const sought = useContext(SoughtContext);
  const isFound = sought === "" || plainOf(`${title} ${text}`).includes(sought);
  return (
    <div
      className={classes.root}
      role="group"
      data-setting
      hidden={!isFound}
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

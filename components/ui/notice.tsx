import type { ReactNode } from "react";

import { Icon, type IconName } from "./icon";
import classes from "./notice.module.css";
import type { Tone } from "./status-light";

interface Props {
  tone: Tone;
  icon: IconName;
  text: string;
  children?: ReactNode;
}

/** One sentence about the state of things, and what can be done about it. */
export function Notice({ tone, icon, text, children }: Props) {
  return (
    <div className={classes.root} data-tone={tone}>
      <Icon name={icon} size={16} />
      <p className={classes.text}>{text}</p>
      {children}
    </div>
  );
}

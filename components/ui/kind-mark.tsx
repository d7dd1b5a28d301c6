import type { CSSProperties } from "react";

import { Icon, type IconName } from "./icon";
import classes from "./kind-mark.module.css";

/** The sign of an event kind: its icon in its colour. `kind` names the colour `--lt-<kind>`. */
export function KindMark({ kind, icon }: { kind: string; icon: IconName }) {
  return (
    <span className={classes.root} style={kindColour(kind)}>
      <Icon name={icon} size={13} />
    </span>
  );
}

export function kindColour(kind: string): CSSProperties {
  return { color: `var(--lt-${kind})` };
}

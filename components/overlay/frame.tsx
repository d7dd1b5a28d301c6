import type { CSSProperties, ReactNode } from "react";

import type { Widget } from "@/lib/model/overlay/widget";

import classes from "./frame.module.css";
import { onColour } from "./name-colour";

const percent = (thousandths: number) => `${String(thousandths / 10)}%`;

/** Where a widget stands on the stage, and what its parts are drawn with. */
export function Frame({
  widget: { kind, box, look },
  children,
}: {
  widget: Widget;
  children: ReactNode;
}) {
  const style: CSSProperties & Record<`--${string}`, string> = {
    insetInlineStart: percent(box.x),
    insetBlockStart: percent(box.y),
    width: percent(box.width),
    height: percent(box.height),
    "--ov-size": `${String(look.textSize)}px`,
    "--ov-accent": look.accent,
    "--ov-on-accent": onColour(look.accent),
  };
  return (
    <section
      className={classes.root}
      style={style}
      data-kind={kind}
      data-theme={look.theme}
      data-align={look.align}
    >
      {children}
    </section>
  );
}

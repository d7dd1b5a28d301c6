import type { Background } from "@/lib/model/overlay/layout";

import classes from "./stage-backdrop.module.css";

/** What the overlay is looked at over: a picture that moves like a video, or its own background. */
export type Backdrop = "dark" | "bright" | "plain";

interface Props {
  backdrop: Backdrop;
  background: Background;
}

export function StageBackdrop({ backdrop, background }: Props) {
  if (backdrop === "plain") {
    const colour = background.kind === "colour" ? background.colour : undefined;
    return (
      <div
        className={classes.plain}
        data-transparent={colour === undefined || undefined}
        style={{ backgroundColor: colour }}
        aria-hidden="true"
      />
    );
  }
  return (
    <div
      className={classes.video}
      data-backdrop={backdrop}
      role="presentation"
      aria-hidden="true"
    >
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}

import type { Layout } from "./layout";

export interface Size {
  width: number;
  height: number;
}

/** Of the screen: a window as high as all of it lies under the system's own bars. */
const SHARE = 0.92;

/** The largest window with the stage's proportions that the screen has room for; never larger than the stage itself. */
export function windowSize(stage: Pick<Layout, keyof Size>, room: Size): Size {
  const scale = Math.min(
    1,
    (room.width * SHARE) / stage.width,
    (room.height * SHARE) / stage.height,
  );
  return {
    width: Math.round(stage.width * scale),
    height: Math.round(stage.height * scale),
  };
}

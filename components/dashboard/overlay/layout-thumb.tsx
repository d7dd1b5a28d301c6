import type { Layout } from "@/lib/model/overlay/layout";
import { WHOLE } from "@/lib/model/overlay/widget";

import classes from "./layouts.module.css";

/** Where things stand, as small as a stamp. */
export function LayoutThumb({ layout }: { layout: Layout }) {
  const { width, height, widgets } = layout;
  return (
    <svg
      className={classes.thumb}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <rect className={classes.thumbStage} width={width} height={height} />
      {widgets.map(({ id, box }) => (
        <rect
          key={id}
          className={classes.thumbWidget}
          x={(box.x * width) / WHOLE}
          y={(box.y * height) / WHOLE}
          width={(box.width * width) / WHOLE}
          height={(box.height * height) / WHOLE}
          rx={Math.min(width, height) / 60}
        />
      ))}
    </svg>
  );
}

import { Tooltip } from "@mantine/core";
import type { ReactNode } from "react";

import { about } from "@/lib/text/about";

import { Icon, type IconName } from "./icon";
import { kindColour } from "./kind-mark";
import classes from "./figure-tile.module.css";

export interface Tile {
  label: string;
  /** As large as it is shown. */
  value: string;
  /** In full, and where it comes from: for the tooltip and for those who do not see the tile. */
  explanation: string;
  detail: string;
  /** Names the colour. */
  kind: string;
  icon: IconName;
}

interface Props extends Tile {
  size: "large" | "small";
  /** A sparkline. */
  children?: ReactNode;
}

export function FigureTile({ size, children, ...tile }: Props) {
  return (
    <Tooltip
      label={tile.explanation}
      multiline
      maw={280}
      openDelay={250}
      events={{ hover: true, focus: true, touch: true }}
    >
      <div
        className={classes.root}
        data-size={size}
        role="group"
        tabIndex={0}
        aria-label={about(tile.label, tile.explanation)}
      >
        {children !== undefined && (
          <div className={classes.spark} style={kindColour(tile.kind)}>
            {children}
          </div>
        )}
        <span className={classes.label}>
          <span style={kindColour(tile.kind)}>
            <Icon name={tile.icon} size={12} />
          </span>
          {tile.label}
        </span>
        <span className={classes.value}>{tile.value}</span>
        <span className={classes.detail}>{tile.detail}</span>
      </div>
    </Tooltip>
  );
}

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
  /** Small, after the value. */
  unit?: string;
  /** In full, and where it comes from: for the tooltip and for those who do not see the tile. */
  explanation: string;
  detail: string;
  /** How it has changed lately. */
  change?: { short: string; long: string };
  /** Names the colour. */
  kind: string;
  icon: IconName;
}

interface Props extends Tile {
  size: "large" | "middle" | "small";
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
          <span className={classes.icon} style={kindColour(tile.kind)}>
            <Icon name={tile.icon} size={12} />
          </span>
          <span className={classes.name}>{tile.label}</span>
        </span>
        <span className={classes.figures}>
          <span className={classes.value}>
            {tile.value}
            {tile.unit !== undefined && (
              <span className={classes.unit}>{tile.unit}</span>
            )}
          </span>
          {tile.change !== undefined && (
            <span className={classes.change}>
              <span className={classes.short}>{tile.change.short}</span>
              <span className={classes.long}>{tile.change.long}</span>
            </span>
          )}
        </span>
        <span className={classes.detail}>{tile.detail}</span>
      </div>
    </Tooltip>
  );
}

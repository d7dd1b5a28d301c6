import type { ReactNode } from "react";

import classes from "./share-bars.module.css";

export interface ShareBar {
  id: string;
  label: ReactNode;
  value: string;
  /** Length of the bar, from 0 to 1. */
  share: number;
  /** Names its colour. */
  kind: string;
  /** After the value. */
  detail?: string | undefined;
}

/** Shares of one whole, one below the other. */
export function ShareBars({
  label,
  bars,
}: {
  label: string;
  bars: ShareBar[];
}) {
  return (
    <ul className={classes.root} aria-label={label}>
      {bars.map(({ id, label: name, value, share, kind, detail }) => (
        <li key={id} className={classes.bar}>
          <span className={classes.name}>{name}</span>
          <span className={classes.value}>
            {value}
            {detail !== undefined && (
              <>
                {" "}
                <span className={classes.detail}>{detail}</span>
              </>
            )}
          </span>
          <span className={classes.track}>
            <span
              className={classes.fill}
              style={{
                width: `${String(100 * Math.min(1, share))}%`,
                background: `var(--lt-${kind})`,
              }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

import type { RefObject } from "react";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import { formatWhole } from "@/lib/text/numbers";

import { DeskLine } from "./desk-line";
import classes from "./desk.module.css";
import type { Rows } from "./use-rows";
import type { OpenDesk } from "./with-desk";

const { getMessage } = browser.i18n;

interface Props {
  desk: OpenDesk;
  rows: Rows;
  newer: number;
  ref: RefObject<HTMLUListElement | null>;
}

/** Nothing moves in it while a hand is on it. */
export function DeskList({ desk, rows, newer, ref }: Props) {
  const { clock, settings } = desk;
  return (
    <>
      {newer > 0 && (
        <button type="button" className={classes.newer} onClick={rows.toFirst}>
          <Icon name="up" size={13} />
          {getMessage("desk_newer", formatWhole(newer))}
        </button>
      )}
      <ul
        ref={ref}
        className={classes.list}
        tabIndex={0}
        aria-label={getMessage("desk_list")}
        aria-description={getMessage("desk_keysHelp")}
        onFocus={rows.onFocus}
        onBlur={rows.onBlur}
        onPointerEnter={() => {
          rows.onPointer(true);
        }}
        onPointerLeave={() => {
          rows.onPointer(false);
        }}
      >
        {rows.list.map((row) => (
          <li
            key={row.key}
            data-row
            data-part={row.isPart || undefined}
            data-leaving={row.isLeaving || undefined}
            className={classes.line}
            tabIndex={-1}
          >
            <DeskLine
              {...{ row, rows }}
              age={Math.max(0, clock - row.entry.at)}
              keepMs={settings.keepMs}
            />
          </li>
        ))}
      </ul>
      {rows.hidden > 0 && (
        <p className={classes.dim}>
          {getMessage("desk_hidden", formatWhole(rows.hidden))}
        </p>
      )}
    </>
  );
}

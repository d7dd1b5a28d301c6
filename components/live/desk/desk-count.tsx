import { browser } from "wxt/browser";

import { formatWhole } from "@/lib/text/numbers";

import classes from "./desk-count.module.css";
import { waitingWords } from "./desk-words";
import { WithDesk } from "./with-desk";

const MOST = 99;

/** How much waits, on the desk's tab. */
export function DeskCount({ session }: { session: number }) {
  return (
    <WithDesk
      session={session}
      render={({ waiting: { length } }) =>
        length > 0 && (
          <span className={classes.root} title={waitingWords(length)}>
            {length > MOST
              ? browser.i18n.getMessage("desk_more", formatWhole(MOST))
              : formatWhole(length)}
          </span>
        )
      }
    />
  );
}

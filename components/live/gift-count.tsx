import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import { formatWhole } from "@/lib/text/numbers";

import classes from "./gift-count.module.css";

interface Props {
  total: number;
  diamonds: number | null;
  isRunning: boolean;
}

/** How many of a gift so far, what they cost, and whether more are coming. */
export function GiftCount({ total, diamonds, isRunning }: Props) {
  return (
    <span className={classes.root}>
      <strong className={classes.total}>×{formatWhole(total)}</strong>
      {diamonds !== null && (
        <span
          className={classes.diamonds}
          title={browser.i18n.getMessage("figure_diamonds")}
        >
          <Icon name="diamond" size={11} />
          {formatWhole(diamonds)}
        </span>
      )}
      {isRunning && (
        <span className={classes.running}>
          {browser.i18n.getMessage("feed_running")}
        </span>
      )}
    </span>
  );
}

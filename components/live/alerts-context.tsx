import { createContext, type ReactNode, useContext } from "react";
import { browser } from "wxt/browser";

import { useAlertedLines } from "@/components/hooks/use-alerts";
import { Icon } from "@/components/ui/icon";

import classes from "./alerts-context.module.css";

const NONE: ReadonlySet<string> = new Set();
const AlertedLines = createContext(NONE);

interface Props {
  session: number;
  children: ReactNode;
}

/** Knows which lines of the feed a rule wants to be seen. */
export function AlertsProvider({ session, children }: Props) {
  const lines = useAlertedLines(session) ?? NONE;
  return <AlertedLines value={lines}>{children}</AlertedLines>;
}

/** On a line that a rule told of; a line by itself does not change with it. */
export function AlertSign({ line }: { line: string }) {
  if (!useContext(AlertedLines).has(line)) return null;
  return (
    <span
      className={classes.sign}
      role="img"
      aria-label={browser.i18n.getMessage("alert_onLine")}
    >
      <Icon name="bellRing" size={12} />
    </span>
  );
}

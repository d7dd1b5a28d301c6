import type { ComponentProps, ReactNode } from "react";
import { browser } from "wxt/browser";

import { Icon, type IconName } from "./icon";
import classes from "./message-card.module.css";

/** A page with one thing to say, under our name. */
export function MessageCard({
  mark,
  children,
  ...section
}: ComponentProps<"section"> & {
  /** Stands after our name. */
  mark?: ReactNode;
}) {
  return (
    <main className={classes.page}>
      <section {...section} className={classes.card}>
        <p className={classes.brand}>
          <img src="/icon/32.png" alt="" width={20} height={20} />
          {browser.i18n.getMessage("extension_name")}
          {mark}
        </p>
        {children}
      </section>
    </main>
  );
}

interface TitleProps {
  id: string;
  icon?: IconName;
  children: ReactNode;
}

export function MessageTitle({ id, icon, children }: TitleProps) {
  return (
    <h1 id={id} className={classes.title}>
      {icon && (
        <span className={classes.mark} data-icon={icon}>
          <Icon name={icon} size={20} />
        </span>
      )}
      {children}
    </h1>
  );
}

/** Buttons. */
export function MessageActions({ children }: { children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}

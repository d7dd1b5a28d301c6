import type { ReactNode } from "react";
import { browser } from "wxt/browser";

import { Icon, type IconName } from "./icon";
import classes from "./page-message.module.css";

interface Props {
  icon: IconName;
  title: string;
  /** One sentence each; the first says what happened. */
  sentences: readonly string[];
  /** Buttons. */
  actions: ReactNode;
}

/** What a page says instead of what it usually shows. */
export function PageMessage({ icon, title, sentences, actions }: Props) {
  return (
    <main className={classes.page}>
      <section className={classes.card} aria-labelledby="message" role="alert">
        <p className={classes.brand}>
          <img src="/icon/32.png" alt="" width={20} height={20} />
          {browser.i18n.getMessage("extension_name")}
        </p>
        <h1 id="message" className={classes.title}>
          <span className={classes.mark} data-icon={icon}>
            <Icon name={icon} size={20} />
          </span>
          {title}
        </h1>
        <div className={classes.text}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <div className={classes.actions}>{actions}</div>
      </section>
    </main>
  );
}

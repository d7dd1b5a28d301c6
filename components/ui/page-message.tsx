import type { ReactNode } from "react";

import type { IconName } from "./icon";
import { MessageActions, MessageCard, MessageTitle } from "./message-card";
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
    <MessageCard aria-labelledby="message" role="alert">
      <MessageTitle id="message" icon={icon}>
        {title}
      </MessageTitle>
      <div className={classes.text}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <MessageActions>{actions}</MessageActions>
    </MessageCard>
  );
}

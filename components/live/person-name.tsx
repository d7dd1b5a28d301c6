import { browser } from "wxt/browser";

import type { FeedLine } from "@/lib/model/feed";

import { calledWords } from "./called";
import { useOpenPerson } from "./open-person";
import classes from "./person-name.module.css";

/** Opens the person's card. Masked people share one id: there is no one person to tell of. */
export function PersonName({ event, traits }: FeedLine) {
  const open = useOpenPerson();
  const { user } = event;
  if (!user) return null;
  const name = calledWords(user);
  if (traits?.isMasked)
    return (
      <bdi
        className={classes.name}
        title={browser.i18n.getMessage("feed_masked")}
      >
        {name}
      </bdi>
    );
  return (
    <button
      type="button"
      // The line itself is what the keyboard moves to; Enter there does the same.
      tabIndex={-1}
      className={classes.name}
      title={user.handle === "" ? undefined : `@${user.handle}`}
      onClick={() => {
        open(user.id);
      }}
    >
      <bdi>{name}</bdi>
    </button>
  );
}

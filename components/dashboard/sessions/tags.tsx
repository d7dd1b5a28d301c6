import { browser } from "wxt/browser";

import classes from "./tags.module.css";

/** What a live is sorted by. */
export function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul
      className={classes.root}
      aria-label={browser.i18n.getMessage("session_tags")}
    >
      {tags.map((tag) => (
        <li key={tag} className={classes.tag}>
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  );
}

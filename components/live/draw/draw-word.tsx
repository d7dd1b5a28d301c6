import { browser } from "wxt/browser";

import classes from "./draw.module.css";

export function DrawWord({ word }: { word: string }) {
  return word === "" ? (
    <p className={classes.anyWord}>
      {browser.i18n.getMessage("draw_anyComment")}
    </p>
  ) : (
    <p className={classes.word}>
      <bdi>{word}</bdi>
    </p>
  );
}

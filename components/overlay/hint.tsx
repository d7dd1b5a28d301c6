import { useEffect, useState } from "react";

import classes from "./hint.module.css";

const SHOWN_MS = 2_500;

/** Said to whoever moves the mouse over the page, and to nobody on stream. */
export function Hint({ words }: { words: string }) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      setShown(true);
      clearTimeout(timer);
      timer = setTimeout(() => {
        setShown(false);
      }, SHOWN_MS);
    };
    addEventListener("pointermove", show);
    return () => {
      removeEventListener("pointermove", show);
      clearTimeout(timer);
    };
  }, []);
  if (!isShown) return null;
  return (
    <p className={classes.root} role="status">
      {words}
    </p>
  );
}

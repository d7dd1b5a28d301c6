import { type ReactNode, useId } from "react";

import { CardBoundary } from "./card-boundary";
import classes from "./card.module.css";

interface Props {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
  /** Fills the height that is left and scrolls inside. */
  isTall?: boolean;
}

export function Card({ title, aside, children, isTall = false }: Props) {
  const id = useId();
  return (
    <section
      className={classes.root}
      data-tall={isTall || undefined}
      aria-labelledby={id}
    >
      <header className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {aside}
      </header>
      <CardBoundary>{children}</CardBoundary>
    </section>
  );
}

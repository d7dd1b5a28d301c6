import { type ReactNode, useId } from "react";

import { CardBoundary } from "@/components/ui/card-boundary";

import classes from "./data.module.css";

interface Props {
  title: string;
  /** One or two sentences: what it does. */
  text: ReactNode;
  children: ReactNode;
}

/** One thing that can be done with what is stored. */
export function DataSection({ title, text, children }: Props) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      <p className={classes.text}>{text}</p>
      <CardBoundary>{children}</CardBoundary>
    </section>
  );
}

import { Icon } from "@/components/ui/icon";
import { formatFigure } from "@/lib/text/numbers";

import classes from "./line.module.css";

export function Worth({ diamonds }: { diamonds: number }) {
  return (
    <span className={classes.worth}>
      <Icon name="diamond" />
      {formatFigure(diamonds)}
    </span>
  );
}

export function Times({ count }: { count: number }) {
  return <span className={classes.times}>×{formatFigure(count)}</span>;
}

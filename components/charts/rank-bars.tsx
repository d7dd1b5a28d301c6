import { Avatar } from "@/components/ui/avatar";
import { formatFigure } from "@/lib/text/numbers";

import classes from "./rank-bars.module.css";

export interface Rank {
  id: string;
  name: string;
  picture: string | null;
  value: number;
  /** Said beside the value. */
  unit: string;
  detail: string;
}

interface Props {
  ranks: readonly Rank[];
  label: string;
  colour: string;
}

export function RankBars({ ranks, label, colour }: Props) {
  const most = Math.max(1, ...ranks.map(({ value }) => value));
  return (
    <ol className={classes.list} aria-label={label}>
      {ranks.map((rank, index) => (
        <li key={rank.id} className={classes.row}>
          <span className={classes.place}>{index + 1}</span>
          <Avatar name={rank.name} picture={rank.picture} size={26} />
          <span className={classes.name}>
            <bdi>{rank.name}</bdi>
          </span>
          <span className={classes.value} title={rank.detail}>
            {formatFigure(rank.value)}{" "}
            <span className={classes.unit}>{rank.unit}</span>
          </span>
          <span className={classes.track}>
            <span
              className={classes.bar}
              style={{
                width: `${String((100 * rank.value) / most)}%`,
                background: colour,
              }}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}

import type { ReactNode } from "react";

import { Avatar } from "@/components/ui/avatar";

import classes from "./rank-bars.module.css";

export interface Rank {
  id: string;
  name: string;
  /** In place of the person's picture. */
  mark?: ReactNode;
  picture: string | null;
  /** Length of the bar; null for a ranking without amounts. */
  value: number | null;
  /** The value in words. */
  shown: string;
  /** Said beside the value. */
  unit?: string;
  /** A second line. */
  detail?: ReactNode;
}

interface Props {
  ranks: readonly Rank[];
  label: string;
  colour: string;
  onOpen: (id: string) => void;
}

export function RankBars({ ranks, label, colour, onOpen }: Props) {
  const most = Math.max(1, ...ranks.map(({ value }) => value ?? 0));
  return (
    <ol className={classes.list} aria-label={label}>
      {ranks.map((rank, index) => (
        <li key={rank.id}>
          <button
            type="button"
            className={classes.row}
            onClick={() => {
              onOpen(rank.id);
            }}
          >
            <span className={classes.place}>{index + 1}</span>
            {rank.mark ?? (
              <Avatar name={rank.name} picture={rank.picture} size={28} />
            )}
            <RankWords {...rank} />
            {rank.value !== null && (
              <span className={classes.track}>
                <span
                  className={classes.bar}
                  style={{
                    width: `${String((100 * rank.value) / most)}%`,
                    background: colour,
                  }}
                />
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}

function RankWords({ name, shown, unit, detail }: Rank) {
  return (
    <span className={classes.words}>
      <span className={classes.line}>
        <bdi className={classes.name}>{name}</bdi>{" "}
        <span className={classes.value}>
          {shown}
          {unit !== undefined && (
            <>
              {" "}
              <span className={classes.unit}>{unit}</span>
            </>
          )}
        </span>
      </span>
      {detail !== undefined && <span className={classes.detail}>{detail}</span>}
    </span>
  );
}

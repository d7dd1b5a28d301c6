import classes from "./stat-strip.module.css";

export interface Stat {
  label: string;
  /** As it is shown. */
  value: string;
  /** After the label. */
  detail?: string;
  /** Makes the whole figure a button. */
  onOpen?: () => void;
}

interface Props {
  stats: readonly Stat[];
  /** Where the figures come from. */
  explanation: string;
}

/** A few figures side by side, above a list that they sum up. */
export function StatStrip({ stats, explanation }: Props) {
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={explanation}
      title={explanation}
    >
      {stats.map((stat) =>
        stat.onOpen ? (
          <button
            key={stat.label}
            type="button"
            className={classes.stat}
            onClick={stat.onOpen}
          >
            <StatWords {...stat} />
          </button>
        ) : (
          <span key={stat.label} className={classes.stat}>
            <StatWords {...stat} />
          </span>
        ),
      )}
    </div>
  );
}

function StatWords({ label, value, detail }: Stat) {
  return (
    <>
      <span className={classes.value}>{value}</span>{" "}
      <span className={classes.label}>
        {label}
        {detail !== undefined && <> · {detail}</>}
      </span>
    </>
  );
}

import classes from "./status-light.module.css";

export type Tone = "good" | "wait" | "bad" | "off";

/** Colour, shape and words say the same: nobody has to tell green from red. */
export function StatusLight({ tone, label }: { tone: Tone; label: string }) {
  return (
    <span className={classes.root} data-tone={tone} role="status">
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        {tone === "good" && (
          <circle cx="5" cy="5" r="4.5" fill="currentColor" />
        )}
        {tone === "wait" && (
          <path
            d="M5 .8a4.2 4.2 0 1 1-4.2 4.2"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
        )}
        {tone === "bad" && <path d="M5 .5L9.8 9.5H.2z" fill="currentColor" />}
        {tone === "off" && (
          <rect
            x="1.2"
            y="1.2"
            width="7.6"
            height="7.6"
            rx="1.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
        )}
      </svg>
      <span className={classes.label}>{label}</span>
    </span>
  );
}

import { Tooltip } from "@mantine/core";

import classes from "./status-light.module.css";

export type Tone = "good" | "wait" | "bad" | "off";

interface Props {
  tone: Tone;
  label: string;
  /** What it means, for those who ask. */
  about?: string;
}

/** Colour, shape and words say the same: nobody has to tell green from red. */
export function StatusLight({ tone, label, about = "" }: Props) {
  return (
    <Tooltip
      label={about}
      disabled={about === ""}
      multiline
      maw={260}
      events={{ hover: true, focus: true, touch: true }}
    >
      <span
        className={classes.root}
        data-tone={tone}
        role="status"
        aria-description={about}
        tabIndex={about === "" ? undefined : 0}
      >
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
    </Tooltip>
  );
}

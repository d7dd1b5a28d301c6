interface Props {
  colour: string;
  dash: string;
}

/** How a line is drawn, beside its name. */
export function LineSample({ colour, dash }: Props) {
  return (
    <svg
      width={26}
      height={10}
      viewBox="0 0 26 10"
      aria-hidden="true"
      style={{ flex: "none", verticalAlign: "middle" }}
    >
      <path
        d="M1 5H25"
        stroke={colour}
        strokeWidth={2.5}
        strokeDasharray={dash}
        fill="none"
      />
    </svg>
  );
}

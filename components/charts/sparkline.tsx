interface Props {
  values: readonly number[];
  /** From the lowest value where the height is what matters, from zero where the amount does. */
  base: "zero" | "lowest";
}

const WIDTH = 100;
const HEIGHT = 30;

/** Decoration behind a figure: the figure itself says what it says. */
export function Sparkline({ values, base }: Props) {
  const { line, area } = pathsOf(values, base);
  return (
    <svg
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      aria-hidden="true"
      style={{ display: "block" }}
    >
      <path d={area} fill="currentColor" opacity={0.28} />
      <path
        d={line}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

export function pathsOf(
  values: readonly number[],
  base: Props["base"],
): { line: string; area: string } {
  if (values.length < 2) return { line: "", area: "" };
  const lowest = base === "zero" ? 0 : Math.min(...values);
  const span = Math.max(...values) - lowest;
  if (span <= 0) return { line: "", area: "" };
  const step = WIDTH / (values.length - 1);
  const points = values.map((value, index) => {
    const x = (index * step).toFixed(1);
    const y = (HEIGHT - 2 - ((value - lowest) / span) * (HEIGHT - 6)).toFixed(
      1,
    );
    return `${x} ${y}`;
  });
  const line = `M${points.join("L")}`;
  return { line, area: `${line}V${String(HEIGHT)}H0Z` };
}

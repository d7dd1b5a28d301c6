import type { GapCause } from "@/lib/model/session";
import type { CoverageRow } from "@/lib/store/rows";

export type Stretch = Omit<CoverageRow, "session">;

/** Nobody knows why nothing was recorded between two recordings; any cause that is known goes before it. */
const BETWEEN: GapCause = "tab";

/** What several recordings of one live covered together: a gap is where none of them listened. In order, without overlaps. */
export function joinStretches(all: readonly Stretch[]): Stretch[] {
  const points = all
    .filter(({ from, to }) => to > from)
    .flatMap((stretch) => [
      { at: stretch.from, sign: 1, cause: stretch.cause },
      { at: stretch.to, sign: -1, cause: stretch.cause },
    ])
    .sort((left, right) => left.at - right.at);
  const open = new Map<GapCause | undefined, number>();
  const joined: Stretch[] = [];
  let before: number | undefined;
  for (const { at, sign, cause } of points) {
    if (before !== undefined && at > before) extend(joined, before, at, open);
    open.set(cause, (open.get(cause) ?? 0) + sign);
    before = at;
  }
  return joined;
}

function extend(
  joined: Stretch[],
  from: number,
  to: number,
  open: ReadonlyMap<GapCause | undefined, number>,
): void {
  const cause = causeOf(open);
  const last = joined.at(-1);
  if (last && last.to === from && last.cause === cause) last.to = to;
  else joined.push({ from, to, ...(cause !== undefined && { cause }) });
}

/** Undefined where somebody listened. */
function causeOf(open: ReadonlyMap<GapCause | undefined, number>) {
  const causes = [...open]
    .filter(([, count]) => count > 0)
    .map(([cause]) => cause);
  if (causes.includes(undefined)) return undefined;
  const known = causes.filter((cause) => cause !== BETWEEN).sort();
  return known[0] ?? BETWEEN;
}

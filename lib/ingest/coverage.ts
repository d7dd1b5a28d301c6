import type { GapCause } from "@/lib/model/session";
import type { CoverageRow, Observer, SessionRow } from "@/lib/store/rows";

/** The server answers a heartbeat every 10 s, so a longer silence is not a quiet live. */
const SILENCE_MS = 30_000;

type Covered = Pick<SessionRow, "covered">;
type Stretch = Omit<CoverageRow, "session">;
/** Who hears a live; null for a page that is gone and whose last words come late. */
export type Listener = Omit<Observer, "to"> | null;

/** Something of this session came at `at` (our clock): the stretch goes on, or a gap ends and a new one begins. */
export function cover(session: Covered, by: Listener, at: number): Stretch[] {
  const { covered } = session;
  if (covered && by) leaveOldPage(covered, by);
  if (covered && goesOn(covered, by, at)) {
    covered.to = Math.max(covered.to, at);
    if (by) {
      covered.cause = null;
      covered.last = by;
      covered.observers = [
        ...covered.observers.filter(({ relay }) => relay !== by.relay),
        { ...by, to: at },
      ];
    }
    return [{ from: covered.from, to: covered.to }];
  }
  if (!by || (covered && at <= covered.to)) return [];
  const observers = [{ ...by, to: at }];
  session.covered = { from: at, to: at, last: by, observers, cause: null };
  if (!covered) return [];
  return [{ from: covered.to, to: at, cause: covered.cause ?? "socket" }];
}

/** This relay hears nothing of the session any more. Where nobody else does, what follows is a gap of this cause. */
export function loseObserver(
  { covered }: Covered,
  isLost: (observer: Observer) => boolean,
  cause: GapCause,
): void {
  if (!covered?.observers.some(isLost)) return;
  covered.observers = covered.observers.filter((one) => !isLost(one));
  if (covered.observers.length === 0) covered.cause ??= cause;
}

export function loseEverybody(session: Covered, cause: GapCause): void {
  if (!session.covered) return;
  session.covered.observers = [];
  session.covered.cause ??= cause;
}

/** Why there may be a gap, in case nothing comes without one. */
export function suspectGap({ covered }: Covered, cause: GapCause): void {
  if (covered) covered.cause ??= cause;
}

/** Somebody was listening all the time; of a page that is gone only what it heard at its end. */
function goesOn(
  { to, observers }: NonNullable<Covered["covered"]>,
  by: Listener,
  at: number,
): boolean {
  if (!by) return at - to <= SILENCE_MS;
  return observers.some((observer) => at - observer.to <= SILENCE_MS);
}

/** A tab shows one page: a new one there means that the one before is gone. */
function leaveOldPage(
  covered: NonNullable<Covered["covered"]>,
  by: NonNullable<Listener>,
): void {
  const isOld = ({ relay, tab }: NonNullable<Listener>) =>
    tab === by.tab && relay !== by.relay;
  if (covered.cause === "socket" && isOld(covered.last))
    covered.cause = "reload";
  loseObserver({ covered }, isOld, "reload");
}

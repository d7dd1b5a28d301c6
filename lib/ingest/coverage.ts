import type { GapCause } from "@/lib/model/session";
import type { CoverageRow, CoveredStretch, SessionRow } from "@/lib/store/rows";

/** The server answers a heartbeat every 10 s, so a longer silence is not a quiet live. */
const SILENCE_MS = 30_000;
/** Two tabs on one live take turns within this. */
const TURN_MS = 2_000;

/** Something of this session came from `relay` at `at` (our clock): the stretch goes on, or a gap ends and a new one begins. */
export function cover(
  session: Pick<SessionRow, "covered">,
  relay: string,
  at: number,
): Omit<CoverageRow, "session">[] {
  const { covered } = session;
  if (covered && goesOn(covered, relay, at)) {
    covered.to = Math.max(covered.to, at);
    covered.relay = relay;
    return [{ from: covered.from, to: covered.to }];
  }
  session.covered = { from: at, to: at, relay };
  if (!covered || at <= covered.to) return [];
  const cause = causeOf(covered, relay);
  return [{ from: covered.to, to: at, cause }];
}

/** From now on nothing is covered, for this cause, until something comes again. */
export function cutCoverage(
  session: Pick<SessionRow, "covered">,
  cause: GapCause,
): void {
  if (session.covered) session.covered.cut ??= cause;
}

function goesOn(covered: CoveredStretch, relay: string, at: number): boolean {
  if (covered.cut) return false;
  const silence = at - covered.to;
  return silence <= (covered.relay === relay ? SILENCE_MS : TURN_MS);
}

function causeOf({ cut, relay }: CoveredStretch, next: string): GapCause {
  if (cut === undefined || cut === "socket")
    return relay === next ? "socket" : "reload";
  return cut;
}

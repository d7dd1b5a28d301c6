import type { Act, Battle } from "./acts";
import type { Random } from "./random";
import type { Scene } from "./scene";

const STARTS_MS = 38_000;
const LASTS_MS = 100_000;
const SCORES_EVERY_MS = 4_000;
const BATTLE = 7_570_000_000_000_000_000n;

interface Due {
  at: number;
  act: Act;
}

function timesOf(durationMs: number): { startsAt: number; endsAt: number } {
  const startsAt = Math.round(Math.min(STARTS_MS, durationMs * 0.08));
  const lastsMs = Math.round(Math.min(LASTS_MS, durationMs * 0.25));
  return { startsAt, endsAt: startsAt + lastsMs };
}

export function isInBattle(at: number, durationMs: number): boolean {
  const { startsAt, endsAt } = timesOf(durationMs);
  return at >= startsAt && at < endsAt;
}

/**
 * One battle early in the live. The streamer's side has what is given in this room meanwhile; the other side keeps close,
 * so that it stays worth watching.
 */
export function createBattle(
  random: Random,
  scene: Scene,
  durationMs: number,
): (upTo: number) => Due[] {
  const { startsAt, endsAt } = timesOf(durationMs);
  const id = BATTLE + BigInt(random.between(1, 1_000_000));
  let next = startsAt;
  let givenBefore = 0;
  let rivals = 0;
  const stand = (): Battle => {
    const own = scene.given() - givenBefore;
    rivals = Math.max(rivals, Math.round(own * (0.7 + random.fraction() / 2)));
    return {
      ...{ battle: id, rival: scene.rival, own, rivals, startsAt, endsAt },
    };
  };
  const actAt = (at: number): Act => {
    if (at === startsAt) givenBefore = scene.given();
    const isEdge = at === startsAt || at === endsAt;
    return isEdge
      ? { kind: "battle", isEnd: at === endsAt, ...stand() }
      : { kind: "armies", ...stand() };
  };
  return (upTo) => {
    const due: Due[] = [];
    while (next <= Math.min(upTo, endsAt)) {
      due.push({ at: next, act: actAt(next) });
      next =
        next === endsAt ? Infinity : Math.min(next + SCORES_EVERY_MS, endsAt);
    }
    return due;
  };
}

import type { BattleEvent, BattleGiver, BattleSide } from "./event";

/** What is known of one battle. Times: epoch ms, TikTok's clock. */
export interface BattleState {
  id: string;
  sides: BattleSide[];
  /** Of all sides, most points first. */
  givers: BattleGiver[];
  startsAt: number | null;
  endsAt: number | null;
  /** When a message said that it is over. */
  endedAt: number | null;
  wasCutShort: boolean;
}

/** The only kinds that a battle is known by: invitations may come to nothing, and a punishment follows the end. */
const OF_A_BATTLE: readonly BattleEvent["what"][] = [
  ...["start", "scores", "end", "cutShort"],
] as const;
const ENDS: readonly BattleEvent["what"][] = ["end", "cutShort"];

/** The newest battle that these messages tell of, in whatever order they come; null without one. */
export function battleStateOf(
  events: readonly BattleEvent[],
): BattleState | null {
  const ordered = events
    .filter(
      ({ what, battleId }) => battleId !== "0" && OF_A_BATTLE.includes(what),
    )
    .sort(compareEvents);
  const id = ordered.at(-1)?.battleId;
  if (id === undefined) return null;
  const told = ordered.filter(({ battleId }) => battleId === id);
  const ends = told.filter(({ what }) => ENDS.includes(what));
  return {
    id,
    sides: sidesOf(told),
    givers: giversOf(told),
    startsAt: lastTold(told, ({ startsAt }) => startsAt),
    endsAt: lastTold(told, ({ endsAt }) => endsAt),
    endedAt: ends[0]?.at ?? null,
    wasCutShort: ends.some(({ what }) => what === "cutShort"),
  };
}

function compareEvents(left: BattleEvent, right: BattleEvent): number {
  return left.at - right.at || (left.id < right.id ? -1 : 1);
}

function lastTold(
  told: readonly BattleEvent[],
  of: (event: BattleEvent) => number | undefined,
): number | null {
  return told.map(of).findLast((time) => time !== undefined) ?? null;
}

/** A message that only names the sides says 0 for their points. */
function tellsScores({ what, sides }: BattleEvent): boolean {
  return what === "scores" || sides.some(({ score }) => score > 0);
}

function sidesOf(told: readonly BattleEvent[]): BattleSide[] {
  const sides = new Map<string, BattleSide>();
  for (const event of told)
    for (const { score, result, ...named } of event.sides) {
      const side = sides.get(named.id) ?? { id: named.id, score: 0 };
      sides.set(named.id, {
        ...side,
        ...withoutEmpty(named),
        ...(tellsScores(event) && { score }),
        ...(ENDS.includes(event.what) && result && { result }),
      });
    }
  return [...sides.values()].sort((left, right) =>
    left.id < right.id ? -1 : 1,
  );
}

type Named = Omit<BattleSide, "score" | "result">;

function withoutEmpty({ id, handle, nickname, team }: Named): Named {
  return {
    id,
    ...(handle && { handle }),
    ...(nickname && { nickname }),
    ...(team !== undefined && { team }),
  };
}

function giversOf(told: readonly BattleEvent[]): BattleGiver[] {
  const givers = new Map<string, BattleGiver>();
  for (const event of told)
    for (const giver of event.givers)
      givers.set(`${giver.side} ${giver.id}`, giver);
  return [...givers.values()].sort(
    (left, right) =>
      right.score - left.score ||
      (left.id + left.side < right.id + right.side ? -1 : 1),
  );
}

/** Those who play together: one streamer, or a team of them. */
export interface BattleTeam {
  id: string;
  members: BattleSide[];
  score: number;
  /** The session's streamer is among them. */
  isOurs: boolean;
  givers: BattleGiver[];
}

/** Ours first. */
export function teamsOf(
  { sides, givers }: BattleState,
  streamer: string,
): BattleTeam[] {
  const teams = new Map<string, BattleSide[]>();
  for (const side of sides) {
    const id = side.team ?? side.id;
    teams.set(id, [...(teams.get(id) ?? []), side]);
  }
  return [...teams]
    .map(([id, members]) => {
      const ids = members.map((member) => member.id);
      return {
        ...{ id, members },
        score: members.reduce((sum, { score }) => sum + score, 0),
        isOurs: ids.includes(streamer),
        givers: givers.filter(({ side }) => ids.includes(side)),
      };
    })
    .sort((left, right) => Number(right.isOurs) - Number(left.isOurs));
}

/** The result of a side: as TikTok says it, else as the points do. */
export function resultOf(
  team: BattleTeam,
  teams: readonly BattleTeam[],
): "win" | "lose" | "draw" {
  const told = team.members.find(({ result }) => result)?.result;
  if (told) return told;
  const most = Math.max(...teams.map(({ score }) => score));
  if (team.score < most) return "lose";
  const winners = teams.filter(({ score }) => score === most);
  return winners.length > 1 ? "draw" : "win";
}

/** How long a result stays on the screen. */
const RESULT_MS = 60_000;

/** What there is to show at a moment of TikTok's clock. */
export function stageOf(
  { startsAt, endsAt, endedAt }: BattleState,
  clock: number,
): "running" | "over" | "gone" {
  const overAt = endedAt ?? (endsAt !== null && clock > endsAt ? endsAt : null);
  if (overAt === null)
    return startsAt !== null && clock - startsAt > LONGEST_MS
      ? "gone"
      : "running";
  return clock - overAt > RESULT_MS ? "gone" : "over";
}

/** No battle lasts so long: its end was missed. */
const LONGEST_MS = 3_600_000;

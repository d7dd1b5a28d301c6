import { browser } from "wxt/browser";

import { type BattleTeam, resultOf } from "@/lib/model/battle-state";
import type { Widget } from "@/lib/model/overlay/widget";
import { formatCountdown } from "@/lib/text/duration";
import { shownName } from "@/lib/text/name";

import classes from "./bar.module.css";
import { CountUp } from "./count-up";
import { useMask } from "./mask-context";

interface ShownBattle {
  /** Ours first. */
  teams: readonly BattleTeam[];
  isOver: boolean;
  /** Null where its end is not known. */
  leftMs: number | null;
}

interface Props {
  widget: Widget<"battle">;
  /** Null while there is none. */
  battle: ShownBattle | null;
}

export function Battle({ widget, battle }: Props) {
  const [ours, theirs] = battle?.teams ?? [];
  if (!battle || !ours || !theirs) return null;
  const { hasTime } = widget.options;
  const isDuel = battle.teams.length === 2;
  const all = ours.score + theirs.score;
  const part = all === 0 ? 0.5 : ours.score / all;
  return (
    <div className={classes.card}>
      <div className={isDuel ? classes.teams : classes.several}>
        <Team team={ours} side="ours" {...{ widget, battle }} />
        {hasTime && <Clock battle={battle} />}
        {battle.teams.slice(1).map((team) => (
          <Team
            key={team.id}
            team={team}
            side={isDuel ? "theirs" : "other"}
            {...{ widget, battle }}
          />
        ))}
      </div>
      {isDuel && (
        <div className={classes.duel}>
          <div style={{ transform: `scaleX(${String(part)})` }} />
        </div>
      )}
    </div>
  );
}

function Clock({ battle: { isOver, leftMs } }: { battle: ShownBattle }) {
  if (isOver)
    return (
      <span className={classes.clock}>
        {browser.i18n.getMessage("battle_over")}
      </span>
    );
  if (leftMs === null) return null;
  return <span className={classes.clock}>{formatCountdown(leftMs)}</span>;
}

interface TeamProps {
  widget: Widget<"battle">;
  battle: ShownBattle;
  team: BattleTeam;
  side: "ours" | "theirs" | "other";
}

function Team({ widget, battle, team, side }: TeamProps) {
  const mask = useMask(widget.isSafe);
  const names = team.members.map(({ nickname = "", handle = "" }) =>
    mask(shownName(nickname, handle)),
  );
  return (
    <div className={classes.team} data-side={side}>
      <span className={classes.score}>
        <CountUp value={team.score} />
      </span>
      {battle.isOver && (
        <span className={classes.words}>{resultWords(team, battle.teams)}</span>
      )}
      {widget.options.hasNames && (
        <span className={classes.words}>
          {names.map((name, index) => (
            <bdi key={index}>{name} </bdi>
          ))}
        </span>
      )}
    </div>
  );
}

function resultWords(team: BattleTeam, teams: readonly BattleTeam[]): string {
  const { getMessage } = browser.i18n;
  switch (resultOf(team, teams)) {
    case "win":
      return getMessage("battle_win");
    case "lose":
      return getMessage("battle_lose");
    case "draw":
      return getMessage("battle_draw");
  }
}

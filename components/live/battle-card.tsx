import { browser } from "wxt/browser";

import { useBattle } from "@/components/hooks/use-battle";
import { Card } from "@/components/ui/card";
import {
  type BattleState,
  type BattleTeam,
  resultOf,
  stageOf,
  teamsOf,
} from "@/lib/model/battle-state";
import { clockOf } from "@/lib/model/overview";
import { formatCountdown } from "@/lib/text/duration";

import classes from "./battle-card.module.css";
import { BattleGivers } from "./battle-givers";
import { BattleTeams } from "./battle-teams";

interface Props {
  session: number;
  /** Our clock, epoch ms. */
  now: number;
}

/** A battle while it runs, and its result for a minute. */
export function BattleCard({ session, now }: Props) {
  const found = useBattle(session);
  if (!found) return null;
  const { battle, overview } = found;
  const clock = clockOf(overview, now);
  if (clock === null) return null;
  const stage = stageOf(battle, clock);
  const teams = teamsOf(battle, overview.streamer.id);
  if (stage === "gone" || teams.length === 0) return null;
  const isOver = stage === "over";
  const ours = teams.find(({ isOurs }) => isOurs);
  return (
    <Card
      title={browser.i18n.getMessage("battle_title")}
      aside={
        <span className={classes.left}>
          {isOver ? overWords(battle) : leftWords(battle, clock)}
        </span>
      }
    >
      <div className={classes.root}>
        <BattleTeams
          teams={teams}
          resultOf={isOver ? (team) => resultOf(team, teams) : null}
        />
        {ours && <BattleGivers team={givingTeam(ours)} />}
      </div>
    </Card>
  );
}

const MAX_GIVERS = 5;

function givingTeam(team: BattleTeam): BattleTeam {
  return { ...team, givers: team.givers.slice(0, MAX_GIVERS) };
}

function overWords({ wasCutShort }: BattleState): string {
  return wasCutShort
    ? browser.i18n.getMessage("battle_cutShort")
    : browser.i18n.getMessage("battle_over");
}

function leftWords({ endsAt }: BattleState, clock: number): string {
  return endsAt === null
    ? browser.i18n.getMessage("battle_running")
    : browser.i18n.getMessage("battle_left", formatCountdown(endsAt - clock));
}

import { browser } from "wxt/browser";

import { useBattleStates } from "@/components/hooks/use-session-page";
import { BattleGivers } from "@/components/live/battle-givers";
import { BattleTeams } from "@/components/live/battle-teams";
import { Card } from "@/components/ui/card";
import { type BattleState, resultOf, teamsOf } from "@/lib/model/battle-state";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatShortClock } from "@/lib/text/time";

import classes from "./battles-card.module.css";

interface Props {
  session: number;
  /** The streamer's id. */
  streamer: string;
}

/** Every battle with its points, its result and who gave; nothing for a live without one. */
export function BattlesCard({ session, streamer }: Props) {
  const battles = useBattleStates(session);
  if (!battles || battles.length === 0) return null;
  const count = browser.i18n.getMessage(
    pluralOf(battles.length, {
      one: "battles_count_one",
      other: "battles_count_other",
    }),
    formatWhole(battles.length),
  );
  return (
    <Card
      title={browser.i18n.getMessage("battles_title")}
      aside={<span className={classes.count}>{count}</span>}
    >
      <ol className={classes.list}>
        {battles.map((battle) => (
          <Battle key={battle.id} battle={battle} streamer={streamer} />
        ))}
      </ol>
    </Card>
  );
}

const MAX_GIVERS = 8;

function Battle(props: { battle: BattleState; streamer: string }) {
  const { battle, streamer } = props;
  const teams = teamsOf(battle, streamer);
  const ours = teams.find(({ isOurs }) => isOurs);
  const isOver = battle.endedAt !== null;
  return (
    <li className={classes.battle}>
      <h3 className={classes.when}>{whenWords(battle)}</h3>
      <BattleTeams
        teams={teams}
        resultOf={isOver ? (team) => resultOf(team, teams) : null}
      />
      {ours && (
        <BattleGivers
          team={{ ...ours, givers: ours.givers.slice(0, MAX_GIVERS) }}
        />
      )}
    </li>
  );
}

function whenWords({ startsAt, endedAt, endsAt }: BattleState): string {
  return browser.i18n.getMessage("chart_battle", [
    formatShortClock(startsAt ?? 0),
    formatShortClock(endedAt ?? endsAt ?? startsAt ?? 0),
  ]);
}

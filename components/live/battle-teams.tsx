import { browser } from "wxt/browser";

import type { BattleTeam } from "@/lib/model/battle-state";
import type { BattleSide } from "@/lib/model/event";
import { shownName } from "@/lib/text/name";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import classes from "./battle-card.module.css";

type Result = "win" | "lose" | "draw";

interface Props {
  teams: readonly BattleTeam[];
  /** Null while it runs. */
  resultOf: ((team: BattleTeam) => Result) | null;
}

/** Ours first, each with its points and its share of the bar. */
export function BattleTeams({ teams, resultOf }: Props) {
  const most = Math.max(1, ...teams.map(({ score }) => score));
  return (
    <ul className={classes.teams}>
      {teams.map((team) => (
        <li key={team.id} className={classes.team} data-ours={team.isOurs}>
          <span className={classes.names}>
            <bdi className={classes.name}>{namesOf(team)}</bdi>
            {team.isOurs && (
              <span className={classes.ours}>
                {browser.i18n.getMessage("battle_ours")}
              </span>
            )}
          </span>
          <span className={classes.standing}>
            {resultOf ? resultWords(resultOf(team)) : leadWords(team, teams)}
          </span>
          <strong className={classes.score} title={pointsWords(team.score)}>
            {formatWhole(team.score)}
          </strong>
          <span className={classes.track}>
            <span
              className={classes.bar}
              style={{ width: `${String((100 * team.score) / most)}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function namesOf({ members }: BattleTeam): string {
  return members.map(sideName).join(" · ");
}

function sideName({ nickname = "", handle = "" }: BattleSide): string {
  return (
    shownName(nickname, handle) || browser.i18n.getMessage("battle_streamer")
  );
}

function pointsWords(count: number): string {
  return browser.i18n.getMessage(
    pluralOf(count, { one: "battle_points_one", other: "battle_points_other" }),
    formatWhole(count),
  );
}

function resultWords(result: Result): string {
  switch (result) {
    case "win":
      return browser.i18n.getMessage("battle_win");
    case "lose":
      return browser.i18n.getMessage("battle_lose");
    case "draw":
      return browser.i18n.getMessage("battle_draw");
  }
}

/** Only ours: how far it is from the best of the others. */
function leadWords(team: BattleTeam, teams: readonly BattleTeam[]): string {
  const others = teams.filter(({ isOurs }) => !isOurs);
  if (!team.isOurs || others.length === 0) return "";
  const lead = team.score - Math.max(...others.map(({ score }) => score));
  if (lead === 0) return browser.i18n.getMessage("battle_even");
  return lead > 0
    ? browser.i18n.getMessage("battle_ahead", formatWhole(lead))
    : browser.i18n.getMessage("battle_behind", formatWhole(-lead));
}

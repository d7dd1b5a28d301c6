import { browser } from "wxt/browser";

import { Avatar } from "@/components/ui/avatar";
import type { BattleTeam } from "@/lib/model/battle-state";
import { shownName } from "@/lib/text/name";
import { formatWhole } from "@/lib/text/numbers";

import classes from "./battle-card.module.css";
import { useOpenPerson } from "./open-person";

/** Who gave most points for our side. */
export function BattleGivers({ team }: { team: BattleTeam }) {
  const openPerson = useOpenPerson();
  if (team.givers.length === 0) return null;
  const title = browser.i18n.getMessage("battle_givers");
  return (
    <div className={classes.giving}>
      <span className={classes.givingTitle}>{title}</span>
      <ol className={classes.givers} aria-label={title}>
        {team.givers.map((giver) => {
          const name = shownName(
            giver.nickname,
            browser.i18n.getMessage("gifts_somebody"),
          );
          return (
            <li key={giver.id}>
              <button
                type="button"
                className={classes.giver}
                onClick={() => {
                  openPerson(giver.id);
                }}
              >
                <Avatar name={name} picture={null} size={18} />
                <bdi className={classes.giverName}>{name}</bdi>{" "}
                <span className={classes.points}>
                  {formatWhole(giver.score)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

import { browser } from "wxt/browser";

import { roleWords } from "@/components/live/role-words";
import { Card } from "@/components/ui/card";
import type { PersonOverLives } from "@/lib/model/person-over-lives";
import { formatDate } from "@/lib/text/dates";
import { formatList } from "@/lib/text/list";
import { shownName } from "@/lib/text/name";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import classes from "./person-page.module.css";

interface Props {
  person: PersonOverLives;
}

/** How faithful to whom, what was told of them, and what they were called. */
export function PersonAbout({ person }: Props) {
  const roles = roleWords(person.attended[0]?.traits ?? {});
  return (
    <>
      <Visits person={person} />
      {roles.length > 0 && (
        <Card title={browser.i18n.getMessage("someone_roles")}>
          <ul className={classes.roles}>
            {roles.map((role) => (
              <li key={role}>{role}</li>
            ))}
          </ul>
        </Card>
      )}
      <Names person={person} />
    </>
  );
}

function Visits({ person }: Props) {
  const { getMessage } = browser.i18n;
  return (
    <Card title={getMessage("someone_visits")}>
      <ul className={classes.facts}>
        {person.attendances.map(({ live, attended, lives, inRow }) => (
          <li key={live.session}>
            <bdi className={classes.fact}>
              {shownName(live.streamer.nickname, live.streamer.handle)}
            </bdi>
            <span>
              {formatList([
                getMessage("someone_attended", [
                  formatWhole(attended),
                  formatWhole(lives),
                ]),
                inRowWords(inRow),
              ])}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function inRowWords(inRow: number): string {
  if (inRow === 0) return browser.i18n.getMessage("someone_missedLast");
  const key = pluralOf(inRow, {
    ...({ one: "someone_inRow_one", other: "someone_inRow_other" } as const),
  });
  return browser.i18n.getMessage(key, formatWhole(inRow));
}

function Names({ person }: Props) {
  return (
    <Card title={browser.i18n.getMessage("someone_names")}>
      <ul className={classes.facts}>
        {person.names.toReversed().map(({ handle, nickname, firstAt }) => (
          <li key={`${handle}\n${nickname}`}>
            <bdi className={classes.fact}>{shownName(nickname, handle)}</bdi>
            <span>
              {handle !== "" && <bdi>@{handle}</bdi>}{" "}
              {browser.i18n.getMessage(
                "someone_nameSince",
                formatDate(firstAt),
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

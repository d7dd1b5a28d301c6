import { browser } from "wxt/browser";

import { calledWords } from "@/components/live/called";
import { Avatar } from "@/components/ui/avatar";
import { Card } from "@/components/ui/card";
import type { KnownPerson } from "@/lib/model/all-people";
import { hrefOf } from "@/lib/model/route";
import { formatDate } from "@/lib/text/dates";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import classes from "./compare-page.module.css";

/** Further ones stand on the page of all people. */
const MOST = 24;

interface Props {
  away: readonly KnownPerson[];
  /** Key of the streamer. */
  streamer: string;
}

export function AwayList({ away, streamer }: Props) {
  const { getMessage } = browser.i18n;
  return (
    <Card title={getMessage("compare_away")}>
      <p className={classes.help}>{getMessage("compare_awayHelp")}</p>
      {away.length === 0 ? (
        <p className={classes.none}>{getMessage("compare_awayNone")}</p>
      ) : (
        <ul className={classes.away}>
          {away.slice(0, MOST).map((person) => (
            <li key={person.id}>
              <Person {...person} />
            </li>
          ))}
        </ul>
      )}
      {away.length > MOST && (
        <a
          className={classes.all}
          href={hrefOf("people", { kind: "away", streamer })}
        >
          {getMessage("compare_awayMore")}
        </a>
      )}
    </Card>
  );
}

function Person({ id, nickname, handle, avatar, lives, lastAt }: KnownPerson) {
  const name = calledWords({ id, nickname, handle });
  const key = pluralOf(lives, {
    ...({ one: "compare_awayLives_one" } as const),
    ...({ other: "compare_awayLives_other" } as const),
  });
  return (
    <a className={classes.person} href={hrefOf("person", { id })}>
      <Avatar name={name} picture={avatar} size={28} />
      <span className={classes.who}>
        <bdi>{name}</bdi>
        <span>
          {browser.i18n.getMessage(key, [
            formatWhole(lives),
            formatDate(lastAt),
          ])}
        </span>
      </span>
    </a>
  );
}

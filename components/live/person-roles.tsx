import { browser } from "wxt/browser";

import type { Person } from "@/lib/model/person";
import { shownName } from "@/lib/text/name";
import { formatClock } from "@/lib/text/time";

import classes from "./person-card.module.css";
import { nthLive } from "./regular-words";
import { roleWords } from "./role-words";

/** What was told of somebody, in words. */
export function PersonRoles({ person }: { person: Person }) {
  const { traits, otherNames, firstAt, lastAt, earlierLives } = person;
  const { getMessage } = browser.i18n;
  return (
    <div className={classes.about}>
      <ul className={classes.roles} aria-label={getMessage("person_roles")}>
        {[...roleWords(traits), livesWords(earlierLives)].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>
        {getMessage("person_seen", [formatClock(firstAt), formatClock(lastAt)])}
      </p>
      {otherNames.length > 0 && (
        <p>
          {getMessage("person_otherNames")}{" "}
          {otherNames.map(({ nickname, handle }) => (
            <bdi key={`${handle} ${nickname}`} className={classes.other}>
              {nameWords(nickname, handle)}
            </bdi>
          ))}
        </p>
      )}
    </div>
  );
}

function nameWords(nickname: string, handle: string): string {
  const name = shownName(nickname, handle);
  return handle === "" || name === handle
    ? name
    : browser.i18n.getMessage("feed_copyWho", [name, handle]);
}

function livesWords(earlier: number): string {
  return earlier === 0
    ? browser.i18n.getMessage("person_newcomer")
    : nthLive(earlier + 1);
}

import { browser } from "wxt/browser";

import type { Entries } from "@/components/hooks/use-draw";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import { calledWords } from "../called";
import classes from "./draw.module.css";

const NEWEST_SHOWN = 5;

/** How many take part, large enough to be read from a distance. */
export function DrawCount({ entries }: { entries: Entries | undefined }) {
  const { people = 0, masked = 0, newest = [] } = entries ?? {};
  const { getMessage } = browser.i18n;
  const hidden = formatWhole(masked);
  return (
    <div className={classes.count}>
      <p className={classes.people}>
        <strong key={people}>{entries ? formatWhole(people) : "–"}</strong>{" "}
        <span>
          {pluralOf(people, {
            one: getMessage("draw_people_one"),
            other: getMessage("draw_people_other"),
          })}
        </span>
      </p>
      {newest.length > 0 && (
        <ul className={classes.newest} aria-label={getMessage("draw_newest")}>
          {newest.slice(0, NEWEST_SHOWN).map((user) => (
            <li key={user.id}>
              <bdi>{calledWords(user)}</bdi>
            </li>
          ))}
        </ul>
      )}
      {masked > 0 && (
        <p className={classes.dim}>
          {pluralOf(masked, {
            one: getMessage("draw_masked_one", hidden),
            other: getMessage("draw_masked_other", hidden),
          })}
        </p>
      )}
    </div>
  );
}

import { memo } from "react";
import { browser } from "wxt/browser";

import type { ListedPerson } from "@/components/hooks/use-all-people";
import { calledWords } from "@/components/live/called";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import type { PeopleSort } from "@/lib/model/all-people";
import { hrefOf } from "@/lib/model/route";
import { formatDate } from "@/lib/text/dates";
import { formatFigure, formatWhole } from "@/lib/text/numbers";

import classes from "./people-table.module.css";
import { SORT_NAMES } from "./people-words";

/** What stands in the columns; the narrower the page, the fewer of the last ones. */
const COLUMNS: readonly PeopleSort[] = [
  ...(["lives", "lastAt", "comments", "diamonds"] as const),
  ...(["inRow", "gifts", "likes", "firstAt"] as const),
];

interface Props {
  people: readonly ListedPerson[];
  sort: PeopleSort;
  onSort: (sort: PeopleSort) => void;
}

export function PeopleTable({ people, sort, onSort }: Props) {
  return (
    <div className={classes.frame}>
      <table
        className={classes.table}
        aria-label={browser.i18n.getMessage("everybody_table")}
      >
        <thead>
          <tr>
            <th scope="col">{browser.i18n.getMessage("everybody_name")}</th>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                data-column={column}
                data-sorted={column === sort || undefined}
                aria-sort={column === sort ? "descending" : undefined}
              >
                <button
                  type="button"
                  onClick={() => {
                    onSort(column);
                  }}
                >
                  {SORT_NAMES[column]()}
                  {column === sort && <Icon name="down" size={11} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Line key={person.id} person={person} sort={sort} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  person: ListedPerson;
  sort: PeopleSort;
}

/** While people are counted the list is told anew each second: only what changed is drawn again. */
const Line = memo(
  function Line({ person, sort }: LineProps) {
    return (
      <tr>
        <th scope="row">
          <Who {...person} />
        </th>
        {COLUMNS.map((column) => (
          <td
            key={column}
            data-column={column}
            data-sorted={column === sort || undefined}
          >
            {valueWords(person, column)}
          </td>
        ))}
      </tr>
    );
  },
  (before, after) =>
    before.sort === after.sort &&
    JSON.stringify(before.person) === JSON.stringify(after.person),
);

function Who({ id, nickname, handle, avatar, tags, note }: ListedPerson) {
  const name = calledWords({ id, nickname, handle });
  return (
    <a className={classes.who} href={hrefOf("person", { id })}>
      <Avatar name={name} picture={avatar} size={30} />
      <span className={classes.names}>
        <bdi className={classes.name}>{name}</bdi>
        <span className={classes.below}>
          {handle !== "" && handle !== name && <bdi>@{handle}</bdi>}
          {tags.map((tag) => (
            <bdi key={tag} className={classes.tag}>
              {tag}
            </bdi>
          ))}
          {note !== "" && (
            <span
              role="img"
              className={classes.note}
              title={note}
              aria-label={browser.i18n.getMessage("person_note")}
            >
              <Icon name="edit" size={11} />
            </span>
          )}
        </span>
      </span>
    </a>
  );
}

function valueWords(person: ListedPerson, column: PeopleSort): string {
  if (column === "firstAt" || column === "lastAt")
    return formatDate(person[column]);
  return column === "lives" || column === "inRow"
    ? formatWhole(person[column])
    : formatFigure(person[column]);
}

import { Button } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { browser } from "wxt/browser";

import {
  type AllPeople,
  useAllPeople,
} from "@/components/hooks/use-all-people";
import { EmptyState } from "@/components/ui/empty-state";
import type { PeopleSort } from "@/lib/model/all-people";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import { PageHead } from "../page-head";
import type { PlaceProps } from "../places";
import { PeopleFilters } from "./people-filters";
import classes from "./people-page.module.css";
import { PeopleTable } from "./people-table";
import { ANYBODY, type Choice, choiceOf } from "./people-words";

const PAGE = 50;
/** Long enough for the next letter of a name. */
const TYPING_MS = 200;

/** Everybody over all lives. */
export function PeoplePage({ params }: PlaceProps) {
  const [choice, setChoice] = useState<Choice>(() => choiceOf(params));
  const [sort, setSort] = useState<PeopleSort>("lastAt");
  const [limit, setLimit] = useState(PAGE);
  const [text] = useDebouncedValue(choice.text, TYPING_MS);
  const { streamer, kind, tag } = choice;
  const filter = { kind, tag, text };
  const people = useAllPeople({ streamer, filter, sort, limit });
  const isEmpty = people?.known === 0 && people.counted === people.lives;
  return (
    <>
      <PageHead
        title={browser.i18n.getMessage("dashboard_people")}
        text={browser.i18n.getMessage("everybody_intro")}
      />
      {people && isEmpty && streamer === "" && <Nobody />}
      {people && !(isEmpty && streamer === "") && (
        <>
          <PeopleFilters
            {...{ choice, sort, people }}
            onChoose={(changes) => {
              setChoice({ ...choice, ...changes });
              setLimit(PAGE);
            }}
            onSort={setSort}
          />
          <Counted {...people} />
          <Found
            {...{ people, sort, streamer }}
            onSort={setSort}
            onMore={() => {
              setLimit(limit + PAGE);
            }}
            onReset={() => {
              setChoice(ANYBODY);
            }}
          />
        </>
      )}
    </>
  );
}

function Nobody() {
  return (
    <EmptyState
      icon="people"
      title={browser.i18n.getMessage("everybody_empty")}
      text={browser.i18n.getMessage("everybody_emptyHelp")}
    />
  );
}

function Counted({ known, found, counted, lives }: AllPeople) {
  const { getMessage } = browser.i18n;
  const whole = getMessage(
    pluralOf(known, {
      ...({ one: "everybody_count_one" } as const),
      ...({ other: "everybody_count_other" } as const),
    }),
    formatWhole(known),
  );
  return (
    <p className={classes.count} role="status">
      {found === known
        ? whole
        : getMessage("everybody_countOf", [formatWhole(found), whole])}
      {counted < lives && (
        <span className={classes.counting}>
          {getMessage("everybody_counting", [
            formatWhole(counted),
            formatWhole(lives),
          ])}
        </span>
      )}
    </p>
  );
}

interface FoundProps {
  people: AllPeople;
  sort: PeopleSort;
  onSort: (sort: PeopleSort) => void;
  onMore: () => void;
  onReset: () => void;
}

function Found({ people, sort, onSort, onMore, onReset }: FoundProps) {
  if (people.found === 0)
    return people.counted < people.lives ? null : (
      <EmptyState
        icon="filter"
        title={browser.i18n.getMessage("everybody_none")}
        text={browser.i18n.getMessage("everybody_noneHelp")}
      >
        <Button variant="default" size="xs" onClick={onReset}>
          {browser.i18n.getMessage("everybody_reset")}
        </Button>
      </EmptyState>
    );
  return (
    <>
      <PeopleTable people={people.people} sort={sort} onSort={onSort} />
      {people.people.length < people.found && (
        <Button
          className={classes.more ?? ""}
          variant="default"
          onClick={onMore}
        >
          {browser.i18n.getMessage("everybody_more")}
        </Button>
      )}
    </>
  );
}

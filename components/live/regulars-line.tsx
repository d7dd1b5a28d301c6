import { Popover, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { useNow } from "@/components/hooks/use-now";
import { useRegulars } from "@/components/hooks/use-regulars";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import {
  EARLIER_LIVES,
  type Regular,
  type Regulars,
} from "@/lib/model/regulars";
import { shownName } from "@/lib/text/name";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import { useOpenPerson } from "./open-person";
import { regularWords } from "./regular-words";
import classes from "./regulars-line.module.css";

const LIMIT = 50;
const PICTURES = 4;

/** Who of the streamer's regulars is here; nothing while there are none. */
export function RegularsLine({ session }: { session: number }) {
  const here = useRegulars(session, LIMIT);
  if (!here || here.count === 0) return null;
  return <Line {...here} />;
}

function Line({ regulars, count }: Regulars) {
  const [isOpen, setIsOpen] = useState(false);
  const openPerson = useOpenPerson();
  const [newest] = regulars;
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-start"
      width={300}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.root}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          <span className={classes.pictures}>
            {regulars.slice(0, PICTURES).map((person) => (
              <Avatar
                key={person.id}
                name={shownName(person.nickname, person.handle)}
                picture={person.avatar}
                size={20}
              />
            ))}
          </span>
          <span className={classes.words}>
            <strong>{countWords(count)}</strong>
            {newest && <Newest person={newest} />}
          </span>
          <Icon name="down" size={12} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown
        className={classes.dropdown}
        aria-label={browser.i18n.getMessage("regulars_title")}
      >
        <p className={classes.about}>
          {browser.i18n.getMessage(
            "regulars_about",
            formatWhole(EARLIER_LIVES),
          )}
        </p>
        <List
          regulars={regulars}
          onOpen={(person) => {
            setIsOpen(false);
            openPerson(person);
          }}
        />
        {count > regulars.length && (
          <p className={classes.about}>
            {browser.i18n.getMessage(
              "regulars_more",
              formatWhole(count - regulars.length),
            )}
          </p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

/** The name may be in another script, so it stands for itself among the words. */
function Newest({ person }: { person: Regular }) {
  const name = shownName(person.nickname, person.handle);
  const [before = "", after = ""] = browser.i18n
    .getMessage("regulars_newest", "\n")
    .split("\n");
  return (
    <span className={classes.newest}>
      {" · "}
      {before}
      <bdi>{name}</bdi>
      {after}
    </span>
  );
}

interface ListProps {
  regulars: readonly Regular[];
  onOpen: (person: string) => void;
}

function List({ regulars, onOpen }: ListProps) {
  const now = useNow();
  return (
    <ul className={classes.list}>
      {regulars.map((person) => (
        <li key={person.id}>
          <button
            type="button"
            className={classes.person}
            onClick={() => {
              onOpen(person.id);
            }}
          >
            <Avatar
              name={shownName(person.nickname, person.handle)}
              picture={person.avatar}
              size={28}
            />
            <span className={classes.who}>
              <bdi>{shownName(person.nickname, person.handle)}</bdi>
              <span className={classes.detail}>
                {regularWords(person.nth, person.lastSeenAt, now)}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function countWords(count: number): string {
  const key = pluralOf(count, {
    ...({ one: "regulars_count_one" } as const),
    ...({ other: "regulars_count_other" } as const),
  });
  return browser.i18n.getMessage(key, formatWhole(count));
}
